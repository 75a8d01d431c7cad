# Order of the pages of the case file, who sent them, and what fax and stamps left on them.
SPLIT = 'development'
PA, MD, ATT = 'physician assistant', 'primary treating physician', "applicant's attorney"
DOCS = [
 {'id': 'E01', 'html': 'att_letter.html', 'title': "Letter of the applicant's attorney of 05/26/2017", 'type': 'correspondence', 'dos': '2017-05-26', 'role': ATT, 'prov': 'legal'},
 {'id': 'E02', 'html': 'imr_app.html', 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2017-05-25', 'role': 'injured worker', 'prov': 'legal', 'scan': 1},
 {'id': 'E03', 'html': 'pa_0425.html', 'title': 'Progress report of 04/25/2017 (copy in the packet of the attorney)', 'type': 'progress-report', 'dos': '2017-04-25', 'role': PA, 'prov': 'treating', 'annotated': True},
 {'id': 'E04', 'html': 'att_pos.html', 'title': 'Proof of service of 05/26/2017', 'type': 'correspondence', 'dos': '2017-05-26', 'role': ATT, 'prov': 'legal', 'scan': 1},
 {'id': 'E05', 'html': 'ur.html', 'title': 'Utilization Review determination of 05/11/2017', 'type': 'ur-decision', 'dos': '2017-05-11', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'E06', 'html': 'langs.html', 'title': 'Notice of language help', 'type': 'other', 'dos': None, 'role': 'utilization review organization', 'prov': 'ur'},
 {'id': 'E07', 'html': 'pa_0425.html', 'title': 'Progress report of 04/25/2017 (copy behind the UR letter)', 'type': 'progress-report', 'dos': '2017-04-25', 'role': PA, 'prov': 'treating', 'scan': 3, 'dup': 'E03', 'annotated': True},
 {'id': 'E08', 'html': 'pharmacy.html', 'title': 'Pharmacy benefit history 11/01/2016 to 05/07/2017', 'type': 'pharmacy-log', 'dos': '2017-05-08', 'role': 'pharmacy benefit manager', 'prov': 'pharmacy'},
 {'id': 'E09', 'html': 'eor.html', 'title': 'Explanation of review for 01/24/2017', 'type': 'billing', 'dos': '2017-02-22', 'role': 'bill reviewer', 'prov': 'billing'},
 {'id': 'E10', 'html': 'hcfa.html', 'title': 'Health insurance claim form for 01/24/2017', 'type': 'billing', 'dos': '2017-02-03', 'role': MD, 'prov': 'billing', 'scan': 1},
 {'id': 'E11', 'html': 'shoulder_pt.html', 'title': 'Shoulder therapy discharge of 11/06/2014 (other claim of the same worker)', 'type': 'therapy-note', 'dos': '2014-11-06', 'role': 'physical therapist', 'prov': 'therapy', 'scan': 2, 'hand': True},
 {'id': 'E12', 'html': 'cover.html', 'title': 'Fax cover sheet of 05/04/2017', 'type': 'cover-sheet', 'dos': '2017-05-04', 'role': 'clinic staff', 'prov': 'treating'},
 {'id': 'E13', 'html': 'rfa.html', 'title': 'DWC Form RFA of 05/02/2017', 'type': 'rfa', 'dos': '2017-05-02', 'role': MD, 'prov': 'treating', 'scan': 2},
 {'id': 'E14', 'html': 'pa_0425.html', 'title': 'Progress report of 04/25/2017', 'type': 'progress-report', 'dos': '2017-04-25', 'role': PA, 'prov': 'treating', 'dup': 'E03', 'annotated': True},
 {'id': 'E15', 'html': 'pa_0321.html', 'title': 'Progress report of 03/21/2017', 'type': 'progress-report', 'dos': '2017-03-21', 'role': PA, 'prov': 'treating'},
 {'id': 'E16', 'html': 'pa_0214.html', 'title': 'Progress report of 02/14/2017', 'type': 'progress-report', 'dos': '2017-02-14', 'role': PA, 'prov': 'treating', 'scan': 2},
 {'id': 'E17', 'html': 'pa_0110.html', 'title': 'Progress report of 01/10/2017', 'type': 'progress-report', 'dos': '2017-01-10', 'role': PA, 'prov': 'treating'},
 {'id': 'E18', 'html': 'procedure.html', 'title': 'Operative report of 01/24/2017, left TFESI L4-5 and L5-S1', 'type': 'operative-report', 'dos': '2017-01-24', 'role': MD, 'prov': 'treating'},
 {'id': 'E19', 'html': 'anesthesia.html', 'title': 'Sedation record of 01/24/2017', 'type': 'operative-report', 'dos': '2017-01-24', 'role': 'nurse', 'prov': 'treating', 'scan': 3, 'hand': True},
 {'id': 'E20', 'html': 'consent.html', 'title': 'Consent to procedure of 01/24/2017, with blank back', 'type': 'other', 'dos': '2017-01-24', 'role': 'injured worker', 'prov': 'treating', 'scan': 1, 'hand': True},
 {'id': 'E21', 'html': 'uds.html', 'title': 'Urine drug test of 03/21/2017', 'type': 'lab-report', 'dos': '2017-03-21', 'role': 'laboratory', 'prov': 'diagnostic'},
 {'id': 'E22', 'html': 'mri.html', 'title': 'MRI of the lumbar spine, 08/19/2016', 'type': 'imaging-report', 'dos': '2016-08-19', 'role': 'radiologist', 'prov': 'diagnostic', 'scan': 1},
 {'id': 'E23', 'html': 'emg.html', 'title': 'EMG/NCS of 10/06/2016', 'type': 'electrodiagnostic-report', 'dos': '2016-10-06', 'role': 'neurologist', 'prov': 'diagnostic'},
]


def stamp(d, i, n, g):
    k, r = d['id'], {'bates': f'HARBOR{g:06d}'}
    if k in ('E01', 'E02', 'E03', 'E04'):
        r['top'] = f'05/26/2017 FRI 15:31  FAX 310 555 0109  Oyelaran &amp; Finch                              {g:03d}/006'
        if k == 'E02': r['extra'] = '<div class="sticker" style="top:.34in;right:.45in;transform:rotate(1.5deg)">CM17-0056120</div>'
        if k == 'E03' and i == 1: r['extra'] = '<div class="rub" style="bottom:.5in;left:.5in">EXHIBIT A</div>'
    elif k in ('E05', 'E06', 'E07'):
        r['top'] = f'MAY-11-2017 17:46   CASCADE MEDICAL REVIEW   9725550111      TO 13105550121      P {g - 6:03d}'
    elif k >= 'E12' and k <= 'E23':
        r['top'] = f'05/04/2017  9:12 AM  PDT   LANTERN ST PAIN   FAX 3105550121                  pg {g - 16:02d} of 18'
        if k == 'E13': r['extra'] = '<div class="rub" style="top:.62in;right:.5in;transform:rotate(-6deg)">RCVD CMR<br>05-04-2017</div>'
        if k == 'E16' and i == 1: r['extra'] = '<div class="hand" style="bottom:.12in;left:3.6in;font-size:14pt">3 wks post</div>'
    return r


def BATES(g): return f'HARBOR{g:06d}'
