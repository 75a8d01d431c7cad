FORM1 = {'EXAM': '10/21/2014', 'RFA': 'X', 'ON': '10/22/2014', 'SIGN': '10/23/2014', 'NEXT': '12/05/2014',
 'SUBJ': 'Low back 6/10, better than Aug. Finished 12 of 12 PT on 10/9. Walks 20 min no cane. Sits 25 min. Socks on by himself most days. Sleep 5 hrs. Norco down from 4 to 3 a day. Quit Flexeril last week, makes him dopey. L leg: pain to buttock only.',
 'OBJ': 'Flex 40/60, ext 10/25. Less spasm. SLR L 55 R 75. Motor 5/5. Knee and ankle jerks 2/4. Gait slow, no cane. Oswestry 22/50 = 44% (was 54%).',
 'PLAN': '1. PT 2x6, 12 more. First 12 have given him 10 more minutes of walking, no cane, and one Norco less, see above.<br>2. Norco 10/325 #90. No more Flexeril.<br>3. Spine surgeon consult, Dr. Lindqvist, authorized, appt 11/18/14.<br>4. RTC 6 wks.',
 'REST': 'No lift/carry over 10 lbs. 4 hrs/day. No bending below knee. Sit/stand as needed. If employer can not accommodate then TTD.'}
FORM2 = {'EXAM': '12/03/2014', 'RFA': '', 'ON': '12/15/2014', 'SIGN': '12/05/2014', 'NEXT': '01/16/2015',
 'SUBJ': 'Low back 5/10. PT visit 19 of 24 tomorrow. Walks 35 min, sits 35 min. Bathes and dresses alone. Helped put up the tree. Sleep 5-6 hrs. Norco 2 a day. Has stayed home since Oct because the warehouse had no 4 hr job; HR now says they have 6 hrs on the pack line.',
 'OBJ': 'Flex 45/60, ext 15/25. No spasm. SLR L 60 R 80. Motor 5/5. DTR 2/4 all. Oswestry 18/50 = 36%. BP 126/80.',
 'PLAN': '1. Finish PT, 6 left on the present auth.<br>2. Norco 10/325 #60 (was #90). CURES ok.<br>3. Dr. Lindqvist 11/18/14: no surgery now, letter to follow, have not got it yet.<br>4. HEP daily.<br>5. RTC 6 wks.',
 'REST': 'No lift/carry over 15 lbs. 6 hrs/day. No repeated bending below knee. Start 12/15/14 on pack line.'}
DOCS = [
 {'id': 'C01', 'html': 'cover.html', 'title': 'Transmittal of records to the IMRO', 'type': 'cover-sheet', 'dos': '2015-03-19', 'role': 'claims examiner', 'prov': 'legal'},
 {'id': 'C02', 'html': 'imr.html', 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2015-02-26', 'role': 'injured worker', 'prov': 'legal', 'scan': 1},
 {'id': 'C03', 'html': 'rfa.html', 'title': 'DWC Form RFA of 02/04/2015', 'type': 'rfa', 'dos': '2015-02-04', 'role': 'primary treating physician', 'prov': 'treating', 'scan': 1},
 {'id': 'C04', 'html': 'pr2_20150127.html', 'title': 'PR-2 narrative of 01/27/2015', 'type': 'progress-report', 'dos': '2015-01-27', 'role': 'primary treating physician', 'prov': 'treating', 'annotated': True},
 {'id': 'C05', 'html': 'pr2_form.html', 'vars': FORM1, 'title': 'PR-2 form of 10/21/2014', 'type': 'progress-report', 'dos': '2014-10-21', 'role': 'primary treating physician', 'prov': 'treating', 'scan': 2},
 {'id': 'C06', 'html': 'pr2_20140819.html', 'title': 'PR-2 narrative of 08/19/2014', 'type': 'progress-report', 'dos': '2014-08-19', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'C07', 'html': 'pr2_form.html', 'vars': FORM2, 'title': 'PR-2 form of 12/03/2014', 'type': 'progress-report', 'dos': '2014-12-03', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'C08', 'html': 'pt_24.html', 'title': 'Physical therapy progress report, visit 24', 'type': 'therapy-note', 'dos': '2014-12-18', 'role': 'physical therapist', 'prov': 'therapy', 'scan': 2},
 {'id': 'C09', 'html': 'pt_other.html', 'title': 'Physical therapy daily note of another patient (misfiled)', 'type': 'therapy-note', 'dos': '2014-12-16', 'role': 'physical therapist', 'prov': 'therapy', 'scan': 2, 'match': False, 'hand': True},
 {'id': 'C10', 'html': 'pt_daily.html', 'title': 'Physical therapy daily note, visit 8 of 12', 'type': 'therapy-note', 'dos': '2014-09-25', 'role': 'physical therapist', 'prov': 'therapy', 'scan': 3, 'hand': True},
 {'id': 'C11', 'html': 'pt_eval.html', 'title': 'Physical therapy initial evaluation', 'type': 'therapy-note', 'dos': '2014-09-02', 'role': 'physical therapist', 'prov': 'therapy'},
 {'id': 'C12', 'html': 'dfr.html', 'title': "Doctor's First Report", 'type': 'first-report', 'dos': '2013-09-20', 'role': 'physician assistant', 'prov': 'treating', 'scan': 3, 'hand': True},
 {'id': 'C13', 'html': 'mri.html', 'title': 'MRI of the lumbar spine', 'type': 'imaging-report', 'dos': '2013-12-05', 'role': 'radiologist', 'prov': 'diagnostic'},
 {'id': 'C14', 'html': 'eor.html', 'title': 'Explanation of review, Rivermark, November and December 2014', 'type': 'billing', 'dos': '2015-01-09', 'role': 'bill reviewer', 'prov': 'billing'},
 {'id': 'C15', 'html': 'ur.html', 'title': 'Utilization review determination', 'type': 'ur-decision', 'dos': '2015-02-12', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'C16', 'html': 'pr2_20150127.html', 'title': 'PR-2 narrative of 01/27/2015 (enclosed with the UR letter)', 'type': 'progress-report', 'dos': '2015-01-27', 'role': 'primary treating physician', 'prov': 'treating', 'dup': 'C04', 'scan': 3, 'annotated': True},
 {'id': 'C17', 'html': 'pos.html', 'title': 'Proof of service of the UR determination', 'type': 'correspondence', 'dos': '2015-02-12', 'role': 'utilization review clerk', 'prov': 'ur'},
]
OFFSET = {'C03': 0, 'C04': 1, 'C05': 4, 'C06': 6, 'C07': 8}
def stamp(d, i, n, g):
    k, r = d['id'], {'bates': f'TCCM {5600 + g:05d}'}
    if k == 'C01':
        r['top'] = f'MAR-19-2015 15:52   TRI COUNTY CLAIMS   909 555 0127      >> 9165550171      P.{i:02d}/28'
    elif k == 'C02':
        r['top'] = f'02/26/2015 THU 11:20  FAX 909 555 0151  BELMONTE ACHTERBERG            {i:03d}/007'
        if i == 1: r['extra'] = '<div class="rub" style="top:.62in;right:.75in;transform:rotate(4deg)">IMR RECEIVED<br>MAR 02 2015</div>'
    elif k in OFFSET:
        r['top'] = f'02/04/2015 17:31  EASTGATE OCC MED  9095550187              page {OFFSET[k] + i} of 10'
        if k == 'C03': r['extra'] = '<div class="rub" style="top:.55in;right:.55in;transform:rotate(-5deg)">RECEIVED<br>FEB 05 2015<br>TRI-COUNTY</div>'
    elif k in ('C08', 'C09', 'C10', 'C11'):
        off = {'C08': 0, 'C09': 1, 'C10': 2, 'C11': 3}[k]
        r['top'] = f'From: Rivermark PT  909 555 0142    Tue 23 Dec 2014 08:44 AM PST               {off + i}/4'
    elif k in ('C12', 'C13'):
        r['top'] = f'INLAND INDUSTRIAL MED CLINIC     Fax:9095550105      Aug 12 2014  10:09am   P{({"C12": 2, "C13": 3}[k]):03d}'
    elif k == 'C14':
        r['top'] = ''
    else:
        off = {'C15': 0, 'C16': 4, 'C17': 7}[k]
        r['top'] = f'2015-02-12 16:48 PST     SEQUOIA MED REV 9165550112   ->  9095550187       {off + i:02d}/08'
        if k == 'C16' and i == 1: r['extra'] = '<div class="sticker" style="top:.5in;right:.5in">ENCLOSURE 3</div>'
    return r
