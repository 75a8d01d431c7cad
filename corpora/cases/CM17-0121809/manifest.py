W25 = 'Modified duty. No lifting over 25 lb, no work above the shoulder.'
V1 = dict(DOS='03/28/2017', R=' ', NP='5', LP='6', FX='He walks 20 minutes and sits 30 minutes. He needs help with shoes on bad days.', MX='He takes naproxen and cyclobenzaprine from Dr. Rosenquist.', C1='40', C2='55 / 60', L1='40',
 PLAN='Twelve visits are finished. Home exercise. Recheck in six weeks. Chiropractic on request.', WORK=W25 + ' Released to modified work today, was off work before.')
V2 = dict(V1, DOS='05/09/2017', R='x', NP='3', LP='3', FX='He now walks 45 minutes, sits 60 minutes and ties his own shoes, thanks to chiropractic care.', MX='He has stopped all medication.', C1='45', C2='65 / 70', L1='50',
 PLAN='He has plateaued a little without care and deserves to go on. Chiropractic 2 times a week for 4 weeks, 8 visits, neck and low back. Acupuncture, first trial, 1 x 6, as Dr. Rosenquist may suggest. Re-examination in 45 days.', WORK=W25 + ' He is working his modified duty at the hotel.')
DC, MD = 'primary treating physician (chiropractor)', 'secondary treating physician'
CH = ['2016-12-05', '2016-12-08', '2016-12-12', '2016-12-15', '2016-12-19', '2016-12-22', '2017-01-05', '2017-01-12', '2017-01-19', '2017-02-02', '2017-02-14', '2017-02-24']
DOCS = [
 {'id': 'E1', 'html': 'custod.html', 'title': 'Declaration of the copy service', 'type': 'cover-sheet', 'dos': '2017-07-06', 'role': 'copy service', 'prov': 'legal'},
 {'id': 'E2', 'html': 'dcpr2.html', 'vars': V2, 'title': 'PR-2 of 05/09/2017, chiropractor', 'type': 'progress-report', 'dos': '2017-05-09', 'role': DC, 'prov': 'treating'},
 {'id': 'E3', 'html': 'rmq.html', 'title': 'Roland-Morris questionnaire of 05/09/2017', 'type': 'questionnaire', 'dos': '2017-05-09', 'role': 'injured worker', 'prov': 'treating', 'hand': True},
 {'id': 'E4', 'html': 'soap.html', 'title': 'Chiropractic travel card, 12 visits', 'type': 'chiropractic-note', 'dos': '2017-02-24', 'dos_all': CH, 'role': 'chiropractor', 'prov': 'therapy', 'scan': 1},
 {'id': 'E5', 'html': 'dcpr2.html', 'vars': V1, 'title': 'PR-2 of 03/28/2017, chiropractor', 'type': 'progress-report', 'dos': '2017-03-28', 'role': DC, 'prov': 'treating'},
 {'id': 'E6', 'html': 'rosen.html', 'title': 'Pain medicine visit of 05/11/2017', 'type': 'progress-report', 'dos': '2017-05-11', 'role': MD, 'prov': 'treating', 'annotated': True},
 {'id': 'E7', 'html': 'mri4.html', 'title': 'MRI of the lumbar spine', 'type': 'imaging-report', 'dos': '2017-02-10', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'E8', 'html': 'ph4.html', 'title': 'Medication expense record', 'type': 'pharmacy-log', 'dos': '2017-06-30', 'role': 'pharmacist', 'prov': 'pharmacy'},
 {'id': 'E9', 'html': 'offer.html', 'title': 'Offer of modified work', 'type': 'correspondence', 'dos': '2017-04-21', 'role': 'employer', 'prov': 'legal'},
 {'id': 'E10', 'html': 'qme4.html', 'title': 'Panel QME, examined 04/13/2017', 'type': 'ame-qme-report', 'dos': '2017-04-13', 'role': 'qualified medical evaluator', 'prov': 'ame-qme'},
 {'id': 'E11', 'html': 'clear.html', 'title': 'Utilization review determination of 05/24/2017', 'type': 'ur-decision', 'dos': '2017-05-24', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'E12', 'html': 'imrapp.html', 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2017-06-16', 'role': "applicant's attorney", 'prov': 'legal', 'scan': 1},
 {'id': 'E13', 'html': 'rfa4.html', 'title': 'DWC Form RFA of 05/15/2017', 'type': 'rfa', 'dos': '2017-05-15', 'role': DC, 'prov': 'treating', 'hand': True},
 {'id': 'E14', 'html': 'chirobill.html', 'title': 'Explanation of benefits, chiropractic', 'type': 'billing', 'dos': '2017-03-20', 'role': 'bill reviewer', 'prov': 'billing'},
 {'id': 'E15', 'html': 'dcpr2.html', 'vars': V2, 'title': 'PR-2 of 05/09/2017, with the RFA', 'type': 'progress-report', 'dos': '2017-05-09', 'role': DC, 'prov': 'treating', 'dup': 'E2', 'scan': 2},
]
def stamp(d, i, n, g):
    k, r = int(d['id'][1:]), {'bates': f'GMR 5590817-{g:03d}'}
    if k in (11, 12): r['top'] = f'06/16/2017 FRI 15:{10 + g}  FAX 562 555 0162  RUIZ PEMBERTON            {i:03d}/{n:03d}'
    if k in (13, 14, 15): r['top'] = f'CLAIMS PLUS IMAGING  05172017  DOCID 8833021  PG {g}'
    if k == 13: r['extra'] = '<div class="rub" style="bottom:1.2in;left:1in;transform:rotate(4deg)">REC\'D MAY 17 2017</div>'
    if k == 10 and i == 1: r['extra'] = '<div class="rub" style="top:.5in;right:.5in;transform:rotate(-5deg)">MAY 12 2017 CLAIMS PLUS</div>'
    return r
