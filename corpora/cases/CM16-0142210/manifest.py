PLAN = '<li>Refill OxyContin 15 mg #60 and Norco 10/325 #180.</li><li>Continue home exercises and heat.</li><li>Cognitive behavioral therapy, 6 sessions, still not authorized; will ask again.</li><li>Spine surgeon re-consultation if she weakens. No surgery is planned at this time.</li><li>Return in 4 weeks.</li>'
APRIL = dict(HPI='She is seen today, April 12, 2016, for ongoing care of her neck and right shoulder. She is a 47 year old right hand dominant nurse assistant who was pulled down by a falling patient on May 14, 2010. She complains of constant neck pain radiating to the right scapula and arm, with numbness of the right thumb, and of aching of the right shoulder. Since the last visit she has been taking Norco up to six a day because four were not holding her.',
 ADL='She walks 15 minutes and sits 30 minutes. She drives 10 to 15 minutes. Neck Disability Index 30/50 (60%).', INTERVAL='', UDS='UDS consistent with prescribed medications.', WORK='Report of the QME of February 2016 has not been received in this office.', PLAN='<li>Norco 10/325 increased from four to six a day, #180. OxyContin 15 mg #60 unchanged. Total 105 MED, below 120.</li>' + PLAN.split('</li>', 1)[1])
V0412 = dict(APRIL, DOS='04/12/2016', MA='yj', BP='136/84', HR='78', WT='171', PAIN='8/10', GEN='04/13/2016', SIGNED='04/13/2016 07:50')
V0510 = dict(APRIL, DOS='05/10/2016', MA='yj', BP='128/80', HR='82', WT='173', PAIN='7/10', GEN='05/11/2016', SIGNED='05/11/2016 08:02')
V0614 = dict(APRIL, DOS='06/14/2016', MA='dp', BP='140/88', HR='76', WT='174', PAIN='8/10', GEN='06/15/2016', SIGNED='06/15/2016 19:21', PLAN=PLAN.replace('Refill', 'Continue') + '<li>FCE to find out what she can do. RFA will follow.</li><li>Urine drug screen next visit.</li>',
 INTERVAL='<p class="b1">Interval history since last visit</p><p>Seen June 14, 2016. The patient reports no change in function since the last visit. She still can not wash her own hair or fasten her clothes in back, and her daughter comes by each morning. She can not carry a bag of groceries with the right arm. She has not returned to work. Norco six a day and OxyContin twice a day, unchanged. She says that the increase in April helped for the first two weeks. NDI today 31/50 (62%).</p>',
 HPI=APRIL['HPI'].replace('She is seen today, April 12, 2016, for', 'She is seen for'), UDS='UDS of 05/10/2016 consistent with prescribed medications.', ADL='She walks 15 minutes and sits 30 minutes. She drives 10 to 15 minutes.',
 WORK='She remains off work. QME report of 03/14/2016 received, disagree with taper.')
T = 'primary treating physician'
DOCS = [
 {'id': 'D01', 'html': 'cover.html', 'vars': {'N': '64'}, 'title': 'Fax cover sheet of the claims administrator', 'type': 'cover-sheet', 'dos': '2016-08-17', 'role': 'claims examiner', 'prov': 'legal'},
 {'id': 'D02', 'html': 'ur.html', 'title': 'Utilization review determination (modification)', 'type': 'ur-decision', 'dos': '2016-07-08', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'D03', 'html': 'pos.html', 'title': 'Declaration of service of the UR determination', 'type': 'correspondence', 'dos': '2016-07-08', 'role': 'utilization review clerk', 'prov': 'ur', 'scan': 1},
 {'id': 'D04', 'html': 'imr.html', 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2016-07-22', 'role': "applicant's attorney", 'prov': 'legal'},
 {'id': 'D05', 'html': 'pr2_ehr.html', 'vars': V0510, 'title': 'PR-2 of 05/10/2016 (copied forward from 04/12/2016)', 'type': 'progress-report', 'dos': '2016-05-10', 'role': T, 'prov': 'treating', 'scan': 1},
 {'id': 'D06', 'html': 'rfa.html', 'title': 'DWC Form RFA of 06/28/2016', 'type': 'rfa', 'dos': '2016-06-28', 'role': T, 'prov': 'treating', 'scan': 2},
 {'id': 'D07', 'html': 'pr2_ehr.html', 'vars': V0614, 'title': 'PR-2 of 06/14/2016', 'type': 'progress-report', 'dos': '2016-06-14', 'role': T, 'prov': 'treating'},
 {'id': 'D08', 'html': 'quest.html', 'title': 'Patient questionnaire, undated', 'type': 'questionnaire', 'dos': None, 'role': 'injured worker', 'prov': 'treating', 'scan': 2, 'hand': True},
 {'id': 'D09', 'html': 'pr2_ehr.html', 'vars': V0412, 'title': 'PR-2 of 04/12/2016', 'type': 'progress-report', 'dos': '2016-04-12', 'role': T, 'prov': 'treating'},
 {'id': 'D10', 'html': 'uds.html', 'title': 'Urine drug test, collected 05/10/2016', 'type': 'lab-report', 'dos': '2016-05-10', 'role': 'laboratory', 'prov': 'diagnostic', 'scan': 1},
 {'id': 'D11', 'html': 'pharm.html', 'title': 'Pharmacy dispensing history 10/01/2015 to 08/08/2016', 'type': 'pharmacy-log', 'dos': '2016-08-09', 'role': 'pharmacist', 'prov': 'pharmacy'},
 {'id': 'D12', 'html': 'qme.html', 'title': 'Panel QME re-evaluation of 02/17/2016', 'type': 'ame-qme-report', 'dos': '2016-02-17', 'role': 'qualified medical evaluator', 'prov': 'ame-qme'},
 {'id': 'D13', 'html': 'mri_s.html', 'title': 'MRI of the right shoulder', 'type': 'imaging-report', 'dos': '2010-09-08', 'role': 'radiologist', 'prov': 'diagnostic', 'scan': 3},
 {'id': 'D14', 'html': 'td_end.html', 'title': 'Notice of termination of temporary disability', 'type': 'correspondence', 'dos': '2012-06-01', 'role': 'claims examiner', 'prov': 'legal', 'scan': 2},
 {'id': 'D15', 'html': 'mri_c.html', 'title': 'MRI of the cervical spine', 'type': 'imaging-report', 'dos': '2015-03-04', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'D16', 'html': 'pr2_form.html', 'title': 'PR-2 form of 01/19/2016', 'type': 'progress-report', 'dos': '2016-01-19', 'role': T, 'prov': 'treating', 'scan': 3, 'hand': True},
 {'id': 'D17', 'html': 'pr2_2015.html', 'title': 'PR-2 narrative of 10/13/2015', 'type': 'progress-report', 'dos': '2015-10-13', 'role': T, 'prov': 'treating', 'annotated': True},
 {'id': 'D18', 'html': 'acu.html', 'title': 'Acupuncture record, visit 6 of 6', 'type': 'acupuncture-note', 'dos': '2014-05-29', 'role': 'acupuncturist', 'prov': 'therapy', 'scan': 2, 'hand': True},
 {'id': 'D19', 'html': 'eor.html', 'title': 'Pharmacy remittance and explanation of review', 'type': 'billing', 'dos': '2016-07-31', 'role': 'bill reviewer', 'prov': 'billing'},
 {'id': 'D20', 'html': 'letter.html', 'title': "Letter of the applicant's attorney to the IMRO", 'type': 'correspondence', 'dos': '2016-08-12', 'role': "applicant's attorney", 'prov': 'legal'},
 {'id': 'D21', 'html': 'pr2_ehr.html', 'vars': V0614, 'title': "PR-2 of 06/14/2016 (Exhibit 1 of the attorney's letter)", 'type': 'progress-report', 'dos': '2016-06-14', 'role': T, 'prov': 'treating', 'dup': 'D07', 'scan': 3},
]
def stamp(d, i, n, g):
    k, r = d['id'], {'bates': f'NBS-TK{g:04d}'}
    if k in ('D01', 'D02', 'D03', 'D04'):
        r['top'] = f'08/17/2016 14:1{g % 10}   NORTHBRIDGE SIS   18055550104   ->  19165550171             P {g:03d}/064'
        if k == 'D02' and i == 1: r['extra'] = '<div class="rub" style="top:.45in;right:.4in;transform:rotate(-6deg)">RECEIVED<br>JUL 11 2016<br>NORTHBRIDGE</div>'
        if k == 'D04' and i == 1: r['extra'] = '<div class="sticker" style="top:.35in;right:.4in">IMR Case CM16-0142210</div>'
    elif k in ('D05', 'D06', 'D07', 'D08', 'D09', 'D10'):
        r['top'] = f'JUL-01-2016 FRI 08:5{g % 10} AM   BLUEWATER PAIN      FAX NO. 805 555 0120            P. {g}'
        if k == 'D06': r['extra'] = '<div class="rub" style="top:.5in;right:.5in;transform:rotate(5deg)">FIRST RECEIVED<br>JUL 01 2016</div>'
    elif k == 'D11':
        r['top'] = f'2016/08/09 13:22  SEAFARER 0417  8055550191     {i}/{n}'
    elif k == 'D12':
        r['top'] = ''
        if i == 1: r['extra'] = '<div class="rub" style="top:1.5in;right:.6in;transform:rotate(-9deg)">MAR 21 2016</div>'
    elif k in ('D13', 'D15', 'D16', 'D17', 'D18'):
        r['top'] = f'11 Aug 2016 09:0{g % 10}AM    HP LASERJET FAX                                  p.{g % 40 + 1}'
    elif k in ('D20', 'D21'):
        r['top'] = f'Aug. 12. 2016  4:40PM   Quillfeather Sato                     No. 3318   P. {(0 if k == "D20" else 1) + i}/5'
        if k == 'D21' and i == 1: r['extra'] = '<div class="sticker" style="bottom:.5in;right:3.6in;font-size:14pt">EXHIBIT 1</div>'
    return r
