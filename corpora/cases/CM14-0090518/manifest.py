F1 = dict(RA=' ', P1='8', S2='UDS given today.', TP='UDS today.', DOS='4/9/14', SGN='4/9/14')
F2 = dict(F1, RA='x', P1='8', S2='', TP='Request UDS next visit. UDS of 4/9/14 consistent.', DOS='5/7/14', SGN='5/9/14')
T = 'primary treating physician'
DOCS = [
 {'id': 'K1', 'html': 'faxcover.html', 'title': "Fax cover of the applicant's attorney", 'type': 'cover-sheet', 'dos': None, 'role': "applicant's attorney", 'prov': 'legal'},
 {'id': 'K2', 'html': 'ame.html', 'title': 'AME re-examination of 10/29/2013', 'type': 'ame-qme-report', 'dos': '2013-10-29', 'role': 'agreed medical evaluator', 'prov': 'ame-qme'},
 {'id': 'K3', 'html': 'form2.html', 'vars': F1, 'title': 'PR-2 of 04/09/2014', 'type': 'progress-report', 'dos': '2014-04-09', 'role': T, 'prov': 'treating'},
 {'id': 'K4', 'html': 'tox.html', 'title': 'Urine drug test collected 04/09/2014', 'type': 'lab-report', 'dos': '2014-04-09', 'role': 'laboratory', 'prov': 'diagnostic'},
 {'id': 'K5', 'html': 'narr.html', 'title': 'Narrative PR-2 of 02/12/2014', 'type': 'progress-report', 'dos': '2014-02-12', 'role': T, 'prov': 'treating', 'annotated': True},
 {'id': 'K6', 'html': 'agree.html', 'title': 'Opioid agreement signed 02/12/2014', 'type': 'other', 'dos': '2014-02-12', 'role': T, 'prov': 'treating', 'scan': 1, 'hand': True},
 {'id': 'K7', 'html': 'bpi.html', 'title': 'Pain inventory of 05/07/2014', 'type': 'questionnaire', 'dos': '2014-05-07', 'role': 'injured worker', 'prov': 'treating', 'hand': True},
 {'id': 'K8', 'html': 'form2.html', 'vars': F2, 'title': 'PR-2 of 05/07/2014', 'type': 'progress-report', 'dos': '2014-05-07', 'role': T, 'prov': 'treating', 'scan': 1},
 {'id': 'K9', 'html': 'rfa2.html', 'title': 'DWC Form RFA of 05/12/2014', 'type': 'rfa', 'dos': '2014-05-12', 'role': T, 'prov': 'treating'},
 {'id': 'K10', 'html': 'ostr.html', 'title': 'Utilization review decision of 05/28/2014', 'type': 'ur-decision', 'dos': '2014-05-28', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'K11', 'html': 'rx.html', 'title': 'Pharmacy report 12/2013 to 05/2014', 'type': 'pharmacy-log', 'dos': '2014-05-30', 'role': 'pharmacist', 'prov': 'pharmacy'},
 {'id': 'K12', 'html': 'pool.html', 'title': 'Aquatic therapy log, 12 visits', 'type': 'therapy-note', 'dos': '2013-07-19', 'dos_all': ['2013-06-03', '2013-06-06', '2013-06-10', '2013-06-13', '2013-06-17', '2013-06-20', '2013-06-24', '2013-06-27', '2013-07-01', '2013-07-08', '2013-07-11', '2013-07-19'], 'role': 'physical therapist', 'prov': 'therapy'},
 {'id': 'K13', 'html': 'tkr.html', 'title': 'Right total knee arthroplasty', 'type': 'operative-report', 'dos': '2010-09-22', 'role': 'orthopedic surgeon', 'prov': 'consult', 'scan': 2},
 {'id': 'K14', 'html': 'xr.html', 'title': 'X-rays of right knee and lumbar spine', 'type': 'imaging-report', 'dos': '2013-08-27', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'K15', 'html': 'bill2.html', 'title': 'Explanation of review, toxicology', 'type': 'billing', 'dos': '2014-05-19', 'role': 'bill reviewer', 'prov': 'billing'},
 {'id': 'K16', 'html': 'tox.html', 'title': 'Urine drug test collected 04/09/2014, copy with the bill', 'type': 'lab-report', 'dos': '2014-04-09', 'role': 'laboratory', 'prov': 'diagnostic', 'dup': 'K4', 'scan': 2},
]
def stamp(d, i, n, g):
    k = int(d['id'][1:]); r = {'top': f'JUN-27-14  FRI  11:{20 + g}   ODUBER WHITLOCK      FAX NO. 7145550183          P. {g:02d}/22'}
    if k == 10 and i == 1: r['extra'] = '<div class="rub" style="top:.9in;right:2.6in;transform:rotate(-8deg)">MAY 30 2014<br>O & W</div>'
    if k in (3, 4, 5, 6, 7, 8): r['bates'] = f'HMPM {g + 112}'
    if k in (15, 16): r['top'] = f'From:SchoolGuard Bill Rev  05/20/2014 09:1{i}:33   #2231 P.00{k - 14 + i}/005'
    return r
