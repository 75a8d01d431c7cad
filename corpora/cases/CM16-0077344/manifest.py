V1 = dict(DOS='December 15, 2015', WHY='Periodic, two months after surgery.', SINCE='Two months out. No setbacks. Sling at night has been stopped.', PAIN='Pain is 6/10.', OBJ='Active flexion 100, abduction 80, external rotation 30.', MEDS='Norco 10/325 three a day, naproxen 550 mg twice a day, omeprazole 20 mg.',
 PLAN='Finish the 24 therapy visits. QuickDASH today 61. Norco 10/325 #90. Return in five weeks.', WORK='Remain off work until the next visit.', SGN='December 17, 2015')
V2 = dict(V1, DOS='February 16, 2016', WHY='Change in work status.', SINCE='Sling was thrown out at New Year. She dresses herself and drives. Norco is down to one at bedtime. A TENS unit was tried in January without much benefit.', PAIN='Pain is 3/10.', OBJ='Active flexion 145, abduction 130, external rotation 50.', MEDS='Norco 10/325 one at bedtime, naproxen 550 mg once or twice a day.',
 PLAN='Thirty day home trial of H-wave. Last therapy visit this month, then home program. Norco 10/325 #30, the last. Return March 29.', WORK='Return to modified work February 22: no lifting over 5 pounds with the left arm, no overhead work on the left. The employer has a returns desk for her.', SGN='February 18, 2016')
T = 'primary treating physician'
PT = ['2015-10-26', '2015-10-29', '2015-11-02', '2015-11-05', '2015-11-09', '2015-11-12', '2015-11-16', '2015-11-19', '2015-11-23', '2015-11-30', '2015-12-03', '2015-12-07', '2015-12-10', '2015-12-14', '2015-12-17', '2015-12-21', '2015-12-28', '2016-01-04', '2016-01-11', '2016-01-14', '2016-01-21', '2016-01-28', '2016-02-11', '2016-02-26']
DOCS = [
 {'id': 'R01', 'html': 'slip.html', 'title': 'Cover slip of the claims administrator', 'type': 'cover-sheet', 'dos': '2016-05-13', 'role': 'claims examiner', 'prov': 'legal'},
 {'id': 'R02', 'html': 'rfa3.html', 'title': 'DWC Form RFA of 03/31/2016', 'type': 'rfa', 'dos': '2016-03-31', 'role': T, 'prov': 'treating', 'hand': True},
 {'id': 'R03', 'html': 'march.html', 'title': 'PR-2 of 03/29/2016', 'type': 'progress-report', 'dos': '2016-03-29', 'role': T, 'prov': 'treating', 'annotated': True},
 {'id': 'R04', 'html': 'grid.html', 'title': 'Physical therapy grid, 24 visits', 'type': 'therapy-note', 'dos': '2016-02-26', 'dos_all': PT, 'role': 'physical therapist', 'prov': 'therapy', 'hand': True},
 {'id': 'R05', 'html': 'notours.html', 'title': 'Therapy note of another patient', 'type': 'therapy-note', 'dos': '2016-01-28', 'role': 'physical therapist', 'prov': 'therapy', 'hand': True, 'match': False},
 {'id': 'R06', 'html': 'visit.html', 'vars': V2, 'title': 'PR-2 of 02/16/2016', 'type': 'progress-report', 'dos': '2016-02-16', 'role': T, 'prov': 'treating', 'scan': 1},
 {'id': 'R07', 'html': 'wslip.html', 'title': 'Work status slip of 02/16/2016', 'type': 'other', 'dos': '2016-02-16', 'role': T, 'prov': 'treating', 'hand': True},
 {'id': 'R08', 'html': 'visit.html', 'vars': V1, 'title': 'PR-2 of 12/15/2015', 'type': 'progress-report', 'dos': '2015-12-15', 'role': T, 'prov': 'treating'},
 {'id': 'R09', 'html': 'lode.html', 'title': 'Utilization review letter of 04/11/2016', 'type': 'ur-decision', 'dos': '2016-04-11', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'R10', 'html': 'hw.html', 'title': 'Device trial survey of 03/18/2016', 'type': 'questionnaire', 'dos': '2016-03-18', 'role': 'injured worker', 'prov': 'unknown', 'scan': 2, 'hand': True},
 {'id': 'R11', 'html': 'inv.html', 'title': 'Statement of the device company', 'type': 'billing', 'dos': '2016-03-31', 'role': 'billing office', 'prov': 'billing'},
 {'id': 'R12', 'html': 'qme3.html', 'title': 'Panel QME report, seen 03/08/2016', 'type': 'ame-qme-report', 'dos': '2016-03-08', 'role': 'qualified medical evaluator', 'prov': 'ame-qme'},
 {'id': 'R13', 'html': 'scope.html', 'title': 'Left shoulder arthroscopy of 10/15/2015', 'type': 'operative-report', 'dos': '2015-10-15', 'role': 'orthopedic surgeon', 'prov': 'treating'},
 {'id': 'R14', 'html': 'mr3.html', 'title': 'MRI of the left shoulder', 'type': 'imaging-report', 'dos': '2015-07-21', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'R15', 'html': 'ph3.html', 'title': 'Prescription profile', 'type': 'pharmacy-log', 'dos': '2016-05-09', 'role': 'pharmacist', 'prov': 'pharmacy'},
 {'id': 'R16', 'html': 'march.html', 'title': 'PR-2 of 03/29/2016, attached by the UR company', 'type': 'progress-report', 'dos': '2016-03-29', 'role': T, 'prov': 'treating', 'dup': 'R03', 'scan': 2},
]
def stamp(d, i, n, g):
    k, r = int(d['id'][1:]), {'bates': f'RMC{g:06d}'}
    if 2 <= k <= 8: r['top'] = f'2016-04-04  08:1{g % 10}  THREE RIVERS ORTHO  >  9165550122    {g - 1:02d}'
    if k == 2: r['extra'] = '<div class="rub" style="bottom:1in;right:.8in;transform:rotate(-3deg)">REDWOOD MUTUAL<br>APR 04 2016<br>FAX SERVER</div>'
    if k in (10, 11): r['top'] = f'MAR-31-2016 16:4{i}   BIOPULSE                        P.0{k - 9}'
    if k == 16: r['top'] = f'LMR WORKFLOW 04/11/16 ATTACHMENT {i} OF {n}'
    return r
