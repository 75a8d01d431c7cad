# Order of the pages of the case file, who sent them, and what fax and stamps left on them.
SPLIT = 'held-back'
DOCS = [
 {'id': 'C01', 'html': 'imr_application.html', 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2014-11-24', 'role': 'injured worker', 'prov': 'legal', 'scan': 1},
 {'id': 'C02', 'html': 'ur_letter.html', 'title': 'Utilization Review determination of 11/12/2014', 'type': 'ur-decision', 'dos': '2014-11-12', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'C03', 'html': 'rfa.html', 'title': 'DWC Form RFA of 10/30/2014 (copy enclosed with the UR letter)', 'type': 'rfa', 'dos': '2014-10-30', 'role': 'primary treating physician', 'prov': 'treating', 'scan': 3},
 {'id': 'C04', 'html': 'statement.html', 'title': 'Statement of the injured worker in Spanish with certified translation', 'type': 'correspondence', 'dos': '2014-11-20', 'role': 'injured worker', 'prov': 'legal', 'hand': True},
 {'id': 'C05', 'html': 'eor.html', 'title': 'Explanation of review, chiropractic bills', 'type': 'billing', 'dos': '2014-10-14', 'role': 'bill reviewer', 'prov': 'billing'},
 {'id': 'C06', 'html': 'cover.html', 'title': 'Fax cover sheet of 11/05/2014', 'type': 'cover-sheet', 'dos': '2014-11-05', 'role': 'clinic staff', 'prov': 'treating'},
 {'id': 'C07', 'html': 'pr2_1028.html', 'title': 'PR-2 form of 10/28/2014', 'type': 'progress-report', 'dos': '2014-10-28', 'role': 'primary treating physician', 'prov': 'treating', 'scan': 2, 'hand': True},
 {'id': 'C08', 'html': 'rfa.html', 'title': 'DWC Form RFA of 10/30/2014', 'type': 'rfa', 'dos': '2014-10-30', 'role': 'primary treating physician', 'prov': 'treating', 'dup': 'C03'},
 {'id': 'C09', 'html': 'pr2_0923.html', 'title': "Primary treating physician's progress report of 09/23/2014", 'type': 'progress-report', 'dos': '2014-09-23', 'role': 'primary treating physician', 'prov': 'treating', 'annotated': True},
 {'id': 'C10', 'html': 'slip.html', 'title': 'Work status slip of 02/14/2014', 'type': 'other', 'dos': '2014-02-14', 'role': 'primary treating physician', 'prov': 'treating', 'scan': 1, 'hand': True},
 {'id': 'C11', 'html': 'chiro_reexam.html', 'title': 'Chiropractic re-examination of 09/17/2014', 'type': 'chiropractic-note', 'dos': '2014-09-17', 'role': 'chiropractor', 'prov': 'therapy', 'scan': 2, 'hand': True},
 {'id': 'C12', 'html': 'chiro_card.html', 'title': 'Chiropractic travel card 07/14/2014 to 09/17/2014', 'type': 'chiropractic-note', 'dos': '2014-07-14', 'dos_all': ['2014-07-14', '2014-07-16', '2014-07-18', '2014-07-21', '2014-07-23', '2014-07-25', '2014-07-30', '2014-08-06', '2014-08-13', '2014-08-20', '2014-09-03', '2014-09-17'], 'role': 'chiropractor', 'prov': 'therapy', 'scan': 2, 'hand': True},
 {'id': 'C13', 'html': 'ndi.html', 'title': 'Neck Disability Index, bilingual form, 07/14/2014', 'type': 'questionnaire', 'dos': '2014-07-14', 'role': 'injured worker', 'prov': 'therapy', 'scan': 1, 'hand': True},
 {'id': 'C14', 'html': 'chiro_initial.html', 'title': 'Chiropractic examination of 07/14/2014', 'type': 'chiropractic-note', 'dos': '2014-07-14', 'role': 'chiropractor', 'prov': 'therapy', 'scan': 3, 'hand': True},
 {'id': 'C15', 'html': 'pr2_0708.html', 'title': "Primary treating physician's progress report of 07/08/2014", 'type': 'progress-report', 'dos': '2014-07-08', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'C16', 'html': 'xray.html', 'title': 'X-ray of cervical and thoracic spine, 02/14/2014', 'type': 'imaging-report', 'dos': '2014-02-14', 'role': 'radiologist', 'prov': 'diagnostic'},
]


def stamp(d, i, n, g):
    k, r = d['id'], {'bates': f'TRS{g:05d}'}
    if k == 'C01':
        r['top'] = '11/25/2014 08:14  5305550146          ALDER FLATS PACK N SHIP #3                         P.01/03'
        r['extra'] = '<div class="sticker" style="top:.36in;right:.5in;transform:rotate(-2deg)">CM14-0178834</div><div class="rub" style="bottom:.75in;left:.6in;transform:rotate(5deg)">RECEIVED<br>NOV 25 2014</div>'
    elif k in ('C02', 'C03'):
        r['top'] = f'Nov-13-2014 10:07   NORTHBRIDGE CLINICAL REVIEW   707 555 0125  ->  5305550171       {i + (0 if k == "C02" else 3):02d}/04'
    elif k == 'C04':
        r['top'] = f'11/25/2014 08:14  5305550146          ALDER FLATS PACK N SHIP #3                         P.{i + 1:02d}/03'
    elif k in ('C06', 'C07', 'C08'):
        off = {'C06': 0, 'C07': 1, 'C08': 3}[k]
        r['top'] = f'NOV 05 2014 16:20   DELTA FOOTHILL OCC MED    530 555 0114               PAGE {off + i} OF 4'
        if k == 'C08': r['extra'] = '<div class="rub" style="top:.75in;right:.5in;transform:rotate(-8deg)">TRES RIOS<br>NOV 05 2014<br>CLAIMS</div>'
    elif k in ('C11', 'C12', 'C13', 'C14'):
        off = {'C11': 1, 'C12': 2, 'C13': 4, 'C14': 5}[k]
        r['top'] = f'10/02/14  THU 12:51   FONTECCHIO CHIRO 5305550158                                     {off:03d}/005'
    elif k == 'C16':
        r['top'] = '02/17/2014 07:58:10 -0800  SUTTER BEND IMAGING      RIGHTFAX                          1 of 1'
    return r


def BATES(g): return f'TRS{g:05d}'
