P1 = "Repeat left L5 and S1 transforaminal epidural is under consideration; physical therapy of six visits was not authorized. Continue gabapentin 600 mg t.i.d. #90. Tramadol 50 mg #90 renewed, he is back to three a day. Ibuprofen. Stop smoking. Return in two months."
P2 = "Request authorization for repeat left L5 and S1 transforaminal epidural steroid injection with fluoroscopy. Gabapentin 600 mg #90 with 2 refills. Tramadol 50 mg #90. Ibuprofen and omeprazole as before. A ketoprofen cream was tried through the pharmacy and may not be covered. If there is no lasting gain he will see a spine surgeon; no surgery is planned at present. Return in six weeks."
E1 = dict(DOS='05/26/2015', PRN='05/27/2015 08:14', NEXT='07/21/2015', VIT='BP 128/82. Pulse 74. Weight 212. Pain today: back 6/10, leg 5/10.', INT='Here for two month check. No new injury. He has gone back to tramadol three a day since the beginning of May.',
 FUN='Walks 20 minutes, sits 30 minutes. Dresses without help. Sleeps six hours. Does not lift more than a gallon of milk.', PLAN=P1, WORK='No lifting over 20 pounds, no repeated bending.', SGN='05/26/2015 17:40')
E2 = dict(E1, DOS='07/21/2015', PRN='07/23/2015 07:50', NEXT='09/01/2015', VIT='BP 138/90. Pulse 82. Weight 216. Pain today: back 7/10, leg 8/10.', INT='The injection has worn off completely, by about the end of June he says. The leg is as bad as in February. He wants another.',
 FUN='Walks 15 minutes, sits 20 minutes. His wife helps with shoes and socks again. Sleeps four to five hours.', PLAN=P2, WORK='No lifting over 20 pounds, no repeated bending.', SGN='07/22/2015 06:58')
T = 'primary treating physician'
DOCS = [
 {'id': 'A01', 'html': 'index.html', 'title': 'Index of records sent by the claims administrator', 'type': 'cover-sheet', 'dos': '2015-08-31', 'role': 'claims examiner', 'prov': 'legal'},
 {'id': 'A02', 'html': 'urlet.html', 'title': 'Utilization review non-certification', 'type': 'ur-decision', 'dos': '2015-08-05', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'A03', 'html': 'rfaform.html', 'title': 'DWC Form RFA of 07/24/2015', 'type': 'rfa', 'dos': '2015-07-24', 'role': T, 'prov': 'treating', 'scan': 1, 'hand': True},
 {'id': 'A04', 'html': 'ehr.html', 'vars': E2, 'title': 'PR-2 of 07/21/2015', 'type': 'progress-report', 'dos': '2015-07-21', 'role': T, 'prov': 'treating'},
 {'id': 'A05', 'html': 'patient.html', 'title': 'Patient form, undated', 'type': 'questionnaire', 'dos': None, 'role': 'injured worker', 'prov': 'treating', 'hand': True},
 {'id': 'A06', 'html': 'stray.html', 'title': "Laboratory report of another patient", 'type': 'lab-report', 'dos': '2015-07-20', 'role': 'laboratory', 'prov': 'diagnostic', 'match': False},
 {'id': 'A07', 'html': 'ehr.html', 'vars': E1, 'title': 'PR-2 of 05/26/2015', 'type': 'progress-report', 'dos': '2015-05-26', 'role': T, 'prov': 'treating'},
 {'id': 'A08', 'html': 'fu.html', 'title': 'Procedure follow-up of 03/31/2015', 'type': 'progress-report', 'dos': '2015-03-31', 'role': T, 'prov': 'treating', 'annotated': True},
 {'id': 'A09', 'html': 'esi.html', 'title': 'Epidural steroid injection of 03/11/2015', 'type': 'operative-report', 'dos': '2015-03-11', 'role': 'pain physician', 'prov': 'treating', 'scan': 2},
 {'id': 'A10', 'html': 'charge.html', 'title': 'Claim form for the injection', 'type': 'billing', 'dos': '2015-03-11', 'role': 'billing office', 'prov': 'billing'},
 {'id': 'A11', 'html': 'ptflow.html', 'title': 'Physical therapy flow sheet, 8 visits', 'type': 'therapy-note', 'dos': '2014-10-10', 'dos_all': ['2014-09-03', '2014-09-05', '2014-09-10', '2014-09-12', '2014-09-19', '2014-09-24', '2014-10-01', '2014-10-10'], 'role': 'physical therapist', 'prov': 'therapy', 'hand': True},
 {'id': 'A12', 'html': 'mri.html', 'title': 'MRI of the lumbar spine', 'type': 'imaging-report', 'dos': '2014-01-17', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'A13', 'html': 'panel.html', 'title': 'Panel QME evaluation of 04/22/2015', 'type': 'ame-qme-report', 'dos': '2015-04-22', 'role': 'qualified medical evaluator', 'prov': 'ame-qme'},
 {'id': 'A14', 'html': 'drugs.html', 'title': 'Pharmacy claims history 10/2014 to 08/2015', 'type': 'pharmacy-log', 'dos': '2015-08-27', 'role': 'pharmacy benefit manager', 'prov': 'pharmacy'},
 {'id': 'A15', 'html': 'ehr.html', 'vars': E2, 'title': 'PR-2 of 07/21/2015, second copy', 'type': 'progress-report', 'dos': '2015-07-21', 'role': T, 'prov': 'treating', 'dup': 'A04', 'scan': 2},
]
def stamp(d, i, n, g):
    k, r = d['id'], {'bates': f'TID-0431C {g:05d}'}
    if k in ('A01', 'A02'):
        r['top'] = f'08-31-15;03:1{g % 10}PM;TIDEWELL WC            ;5595550118   # {g}/ 41'
    elif k in ('A03', 'A04', 'A05', 'A06'):
        r['top'] = f'Jul 29 15 10:2{g % 10}a   Cedar Flat Pain     559-555-0133     p.{g}'
        if k == 'A03': r['extra'] = '<div class="rub" style="top:.45in;right:.35in;transform:rotate(-4deg)">RECEIVED 07/29/2015<br>TIDEWELL MAILROOM</div>'
    elif k == 'A13' and i == 1:
        r['extra'] = '<div class="rub" style="top:.4in;right:.5in;transform:rotate(7deg)">MAY 22 2015</div>'
    elif k == 'A15':
        r['top'] = f'FARQUHAR LAW   09/03/2015  4:07:1{i}PM   PAGE {i + 2} OF 5'
    return r
