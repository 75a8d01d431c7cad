# Order of the pages of the case file, who sent them, and what fax and stamps left on them.
SPLIT = 'development'
PTP = 'primary treating physician'
DOCS = [
 {'id': 'D01', 'html': 'ur.html', 'title': 'Utilization Review determination of 06/04/2015', 'type': 'ur-decision', 'dos': '2015-06-04', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'D02', 'html': 'pr2_0514.html', 'title': 'PR-2 form of 05/14/2015 (copy attached to the UR letter)', 'type': 'progress-report', 'dos': '2015-05-14', 'role': PTP, 'prov': 'treating', 'scan': 3, 'annotated': True},
 {'id': 'D03', 'html': 'imr_app.html', 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2015-06-15', 'role': "applicant's attorney", 'prov': 'legal'},
 {'id': 'D04', 'html': 'cover.html', 'title': 'Fax cover sheet of 05/28/2015', 'type': 'cover-sheet', 'dos': '2015-05-28', 'role': 'clinic staff', 'prov': 'treating'},
 {'id': 'D05', 'html': 'rfa.html', 'title': 'DWC Form RFA of 05/22/2015', 'type': 'rfa', 'dos': '2015-05-22', 'role': PTP, 'prov': 'treating', 'scan': 1},
 {'id': 'D06', 'html': 'pr2_0514.html', 'title': 'PR-2 form of 05/14/2015', 'type': 'progress-report', 'dos': '2015-05-14', 'role': PTP, 'prov': 'treating', 'dup': 'D02', 'annotated': True},
 {'id': 'D07', 'html': 'dme.html', 'title': 'DME order of 05/14/2015', 'type': 'other', 'dos': '2015-05-14', 'role': PTP, 'prov': 'treating', 'scan': 2, 'hand': True},
 {'id': 'D08', 'html': 'pr2_0305.html', 'title': 'PR-2 form of 03/05/2015', 'type': 'progress-report', 'dos': '2015-03-05', 'role': PTP, 'prov': 'treating', 'scan': 2},
 {'id': 'D09', 'html': 'lab.html', 'title': 'Laboratory report of another patient', 'type': 'lab-report', 'dos': '2015-05-06', 'role': 'laboratory', 'prov': 'diagnostic', 'match': False},
 {'id': 'D10', 'html': 'ortho.html', 'title': 'Orthopedic consultation of 04/28/2015, retyped from a poor fax', 'type': 'consultation', 'dos': '2015-04-28', 'role': 'orthopedic surgeon', 'prov': 'consult'},
 {'id': 'D11', 'html': 'fce.html', 'title': 'Functional capacity evaluation of 05/01/2015', 'type': 'other', 'dos': '2015-05-01', 'role': 'physical therapist', 'prov': 'therapy', 'scan': 1},
 {'id': 'D12', 'html': 'compound.html', 'title': 'Dispensing record of a compounding pharmacy', 'type': 'pharmacy-log', 'dos': '2015-05-20', 'role': 'pharmacist', 'prov': 'pharmacy'},
 {'id': 'D13', 'html': 'pr2_0416.html', 'title': 'PR-2 form of 04/16/2015', 'type': 'progress-report', 'dos': '2015-04-16', 'role': PTP, 'prov': 'treating'},
 {'id': 'D14', 'html': 'mri.html', 'title': 'MRI of the right knee, 10/09/2013', 'type': 'imaging-report', 'dos': '2013-10-09', 'role': 'radiologist', 'prov': 'diagnostic', 'scan': 2},
]
FAXED = ['D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13']


def stamp(d, i, n, g):
    k, r = d['id'], {'bates': f'FOX-TOLL-{g:04d}'}
    if k in ('D01', 'D02'):
        off = 0 if k == 'D01' else 3
        r['top'] = f'JUN/04/2015/THU 02:22 PM   SENTRY PEAK UR     FAX No. 951 555 0151            P. {i + off:03d}'
        if k == 'D02' and i == 1: r['extra'] = '<div class="hand" style="top:.9in;right:.5in;font-size:15pt;transform:rotate(-5deg)">last report</div>'
    elif k == 'D03':
        r['top'] = '2015-06-15 16:48   Baptiste Law Corp.   9515550181                                     1/6'
        r['extra'] = '<div class="sticker" style="bottom:.8in;right:.5in;transform:rotate(2deg)">IMR CASE CM15-0104452</div>'
    elif k in FAXED:
        r['top'] = f'05/28/2015  11:06   CANNERY ROW PMR   951 555 0142                          {g - 6:02d}/12'
        if k == 'D05': r['extra'] = '<div class="rub" style="top:.7in;right:.5in;transform:rotate(6deg)">SENTRY PEAK<br>REC\'D MAY 28 2015</div>'
    return r


def BATES(g): return f'FOX-TOLL-{g:04d}'
