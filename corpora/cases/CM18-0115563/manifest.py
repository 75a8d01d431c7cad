W10 = 'No lifting over 10 lb, no repeated bending, no uneven ground (permanent, per QME 12/14/2017). Not working.'
P1 = dict(DOS='04/03/2018', BY='jt 04/04/2018', VIT='BP 126/80, HR 72, wt 181, pain 7/10', FRP='She starts the functional restoration program in two weeks.', NEW='', ADL='Walks 20 min, sits 30. Daughter vacuums and shops. Does not cook.', NF='QID', PHQ='18',
 PLAN='1) FRP, 10 days authorized 03/29/2018. 2) Norco 10/325 #120. 3) Duloxetine 60 #30. 4) Topical cream 240 g for night. 5) RTC 5 wk.', WORK=W10, SGN='04/03/2018 18:20')
P2 = dict(P1, DOS='05/08/2018', BY='jt 05/11/2018', VIT='BP 130/84, HR 76, wt 180, pain 6/10', NEW='Interval: finished 10 days of FRP on 4/27. Walks 30 min now and cooks some evenings. Back on Norco four a day since the program ended.', ADL='Walks 30 min, sits 30. Daughter vacuums and shops.', PHQ='15',
 PLAN='1) FRP, continue 10 more days per Kestrel. 2) Norco 10/325 #120. 3) Duloxetine 60 #30. 4) Topical cream 240 g, refill. 5) MRI L-spine, last one was 11/2016. 6) RTC 6 wk.', SGN='05/08/2018 19:02')
T, FR = 'primary treating physician', 'functional restoration program'
DAYS = ['2018-04-16', '2018-04-17', '2018-04-18', '2018-04-19', '2018-04-20', '2018-04-23', '2018-04-24', '2018-04-25', '2018-04-26', '2018-04-27']
DOCS = [
 {'id': 'S01', 'html': 'fx5.html', 'title': 'Fax cover of the employer', 'type': 'cover-sheet', 'dos': '2018-07-02', 'role': 'claims examiner', 'prov': 'legal'},
 {'id': 'S02', 'html': 'blue.html', 'title': 'Utilization review decision of 05/21/2018', 'type': 'ur-decision', 'dos': '2018-05-21', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'S03', 'html': 'rfa5.html', 'title': 'DWC Form RFA of 05/11/2018', 'type': 'rfa', 'dos': '2018-05-11', 'role': T, 'prov': 'treating'},
 {'id': 'S04', 'html': 'gall.html', 'vars': P2, 'title': 'PR-2 of 05/08/2018', 'type': 'progress-report', 'dos': '2018-05-08', 'role': T, 'prov': 'treating'},
 {'id': 'S05', 'html': 'odi5.html', 'title': 'Check-in sheet of 05/08/2018', 'type': 'questionnaire', 'dos': '2018-05-08', 'role': 'injured worker', 'prov': 'treating', 'scan': 1, 'hand': True},
 {'id': 'S06', 'html': 'attend.html', 'vars': {'WHO': 'Sokolov-Whitehorse, N., CVW14-0930-2, 2018'}, 'title': 'Program participation record, 10 days', 'type': 'therapy-note', 'dos': '2018-04-27', 'dos_all': DAYS, 'role': FR, 'prov': 'therapy', 'hand': True},
 {'id': 'S07', 'html': 'other5.html', 'title': 'Nurse note of another patient', 'type': 'progress-report', 'dos': '2018-04-24', 'role': 'nurse', 'prov': 'therapy', 'match': False},
 {'id': 'S08', 'html': 'kest.html', 'title': 'Two week summary of the program, 04/27/2018', 'type': 'progress-report', 'dos': '2018-04-27', 'role': FR, 'prov': 'consult', 'annotated': True},
 {'id': 'S09', 'html': 'gall.html', 'vars': P1, 'title': 'PR-2 of 04/03/2018', 'type': 'progress-report', 'dos': '2018-04-03', 'role': T, 'prov': 'treating'},
 {'id': 'S10', 'html': 'qme5.html', 'title': 'QME re-evaluation of 12/14/2017', 'type': 'ame-qme-report', 'dos': '2017-12-14', 'role': 'qualified medical evaluator', 'prov': 'ame-qme'},
 {'id': 'S11', 'html': 'mri5.html', 'title': 'MRI of the lumbar spine', 'type': 'imaging-report', 'dos': '2016-11-08', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'S12', 'html': 'knee5.html', 'title': 'Right knee arthroscopy', 'type': 'operative-report', 'dos': '2015-03-20', 'role': 'orthopedic surgeon', 'prov': 'consult', 'scan': 2},
 {'id': 'S13', 'html': 'inv5.html', 'title': 'Invoice of the program', 'type': 'billing', 'dos': '2018-04-30', 'role': 'billing office', 'prov': 'billing'},
 {'id': 'S14', 'html': 'rx5.html', 'title': 'Ledger of the pharmacy benefit manager', 'type': 'pharmacy-log', 'dos': '2018-06-25', 'role': 'pharmacy benefit manager', 'prov': 'pharmacy'},
 {'id': 'S15', 'html': 'kest.html', 'title': 'Two week summary of the program, copy with the invoice', 'type': 'progress-report', 'dos': '2018-04-27', 'role': FR, 'prov': 'consult', 'dup': 'S08', 'scan': 2},
]
def stamp(d, i, n, g):
    k, r = int(d['id'][1:]), {'top': f'Jul 02 2018 14:{30 + g}    CVWD RISK SAFETY            760-555-0116            {g:02d}', 'bates': f'WHITEHORSE {g:04d}'}
    if k == 3: r['top'] = 'eFax 05/14/2018 07:58 AM PDT  From 7605550137  Page 1 of 5'; r['extra'] = '<div class="sticker" style="top:.6in;right:.5in">REC 05/14/18 R&amp;S</div>'
    if k in (13, 15): r['top'] = f'05/01/2018 TUE 11:07  KESTREL FR BILLING   P {i}'
    return r
