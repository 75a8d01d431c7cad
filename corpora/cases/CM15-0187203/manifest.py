WORKING = ('[[W:Permanent and stationary|st=ps]] per AME Dr. Underhill [[D:03/14/2013|r=s]]. [[W:Permanent work restrictions|st=res;pm=p]] unchanged: [[W:no lifting over 25 pounds|st=res;pm=p;lb=25]]; '
 '[[W:no repetitive bending or stooping|st=res;pm=p]]; [[W:no sitting over 60 minutes without a break|st=res;pm=p]]. Left knee: [[W:no permanent restrictions|st=res;pm=p;a=n]]. [[W:Working modified duty|st=mod]].')
SAME = 'He reports that his condition is unchanged since his last visit. No new injury.'
MORE = 'He reports that [[M:Ambien|i=zolpidem;s=5 mg]] 5 mg does not hold him through the night any more; it is increased to 10 mg today.'
VISITS = {  # date: pain at intake, BP, pulse, weight, decimal of temperature, zolpidem, interval, end of the plan, work, signed, time
 '01/14/2015': ('7', '138/84', '78', '214', '4', '5 mg', SAME, '', WORKING, '01/16/2015', '18:02'),
 '02/11/2015': ('7', '140/82', '80', '214', '2', '5 mg', SAME, '', WORKING, '02/12/2015', '07:11'),
 '03/11/2015': ('7', '136/84', '76', '213', '1', '10 mg', MORE, '<li>[[M:Ambien|i=zolpidem;s=10 mg;c=+]] up from 5 to 10 mg.<li>Left knee: [[P:orthopedic consultation|a=r;site=left knee]], Dr. McGilvray.', WORKING, '03/13/2015', '19:40'),
 '04/08/2015': ('6', '134/80', '77', '215', '6', '10 mg', MORE, '', WORKING, '04/10/2015', '18:25'),
 '05/06/2015': ('5', '132/80', '74', '215', '3', '10 mg', MORE, '<li>Left knee per Dr. McGilvray.', WORKING, '05/07/2015', '20:15'),
 '06/03/2015': ('8', '144/88', '84', '216', '4', '10 mg', SAME, '<li>[[P:UDS|a=r;fam=lab]] collected today.', WORKING, '06/05/2015', '18:50'),
 '07/01/2015': ('6', '130/78', '72', '215', '0', '10 mg', SAME, '<li>Request [[M:GABAdone|i=GABAdone;q=#60;a=r;c=s]] #60, medical food for sleep.', '[[W:Retired|st=not]] [[D:06/30/2015]] (service retirement).<br>Work restrictions:', '07/02/2015', '21:07'),
 '07/29/2015': ('7', '132/82', '75', '217', '5', '10 mg', SAME + ' [[M:Ambien|i=zolpidem;a=d]] was denied by the carrier and he pays cash for it.', '', '[[W:Retired|st=not]].<br>Work restrictions:', '07/31/2015', '18:44'),
 '08/26/2015': ('8', '136/84', '79', '218', '2', '10 mg', SAME + ' [[M:Ambien|i=zolpidem;a=d]] was denied by the carrier and he pays cash for it.', '<li>RFA for the medications goes out this week.', '[[W:Retired|st=not]].<br>Work restrictions:', '08/27/2015', '19:30'),
}
def vars_of(day, printed):
    v = VISITS[day]
    return dict(zip(('VP', 'BP', 'HR', 'WT', 'T', 'ZS', 'INT', 'TAIL', 'WORK', 'SIGN', 'ST'), v), EXAM=day, PRINT=printed)
def iso(day): return day[6:] + '-' + day[:2] + '-' + day[3:5]
def note(i, day, **more):
    return dict({'id': i, 'html': 'note.html', 'annotated': True, 'title': f'PR-2 of {day}', 'type': 'progress-report', 'dos': iso(day), 'role': 'primary treating physician', 'prov': 'treating', 'vars': vars_of(day, 'Printed 09/02/2015 mhs')}, **more)
def row(*c): return '<tr>' + ''.join(f'<td>{x}' for x in c)
def dispensing():
    out, rx = '', 660100
    for k, day in enumerate(VISITS):
        z = '5 MG' if k < 2 else '10 MG'
        for drug, q, ds, payer, pay in (('CARISOPRODOL 350 MG TAB', 90, 30, 'WC', '0.00'), (f'ZOLPIDEM TARTRATE {z} TAB', 30, 30, 'CASH' if k > 6 else 'WC', '14.20' if k > 6 else '0.00'),
                ('NAPROXEN SODIUM 550 MG TAB', 60, 30, 'WC', '0.00'), ('OMEPRAZOLE DR 20 MG CAP', 60, 30, 'WC', '0.00'), ('HYDROCODONE-APAP 5-325 MG TB', 60, 30, 'WC', '0.00')):
            rx += 7; out += row(day, rx, drug, q, ds, 'QADRI I', payer, pay)
    for drug, q, ds, payer, pay in (('CARISOPRODOL 350 MG TAB', 20, 10, 'WC', '0.00'), ('ZOLPIDEM TARTRATE 10 MG TAB', 30, 30, 'CASH', '14.20'), ('NAPROXEN SODIUM 550 MG TAB', 60, 30, 'CASH', '22.75'), ('HYDROCODONE-APAP 5-325 MG TB', 60, 30, 'WC', '0.00')):
        rx += 7; out += row('09/23/2015', rx, drug, q, ds, 'QADRI I', payer, pay)
    return out
def payments():
    out = ''
    for m, d in ((1, 15), (2, 12), (3, 12), (4, 9), (5, 7), (6, 4), (7, 2), (7, 30), (8, 27), (9, 24), (10, 22), (11, 19), (12, 17)):
        day = f'{m:02d}/{d:02d}/2014'
        out += row(day, 'QADRI I MD', '99214', 'OFFICE VISIT EST LEVEL 4', 1, '185.00', '128.11', 'A') + row(day, 'QADRI I MD', 'WC002', 'PR-2 REPORT', 1, '25.00', '11.91', 'A') + row(day, 'GRANARY DRUG', 'NDC', 'CARISOPRODOL 350 #90', 90, '96.30', '41.08', 'A') + row(day, 'GRANARY DRUG', 'NDC', 'NAPROXEN SOD 550 #60', 60, '88.00', '30.42', 'A')
    for k, day in enumerate(VISITS):
        out += row(day, 'QADRI I MD', '99214', 'OFFICE VISIT EST LEVEL 4', 1, '185.00', '98.04' if k == 4 else '131.30', 'E' if k == 4 else 'A') + row(day, 'QADRI I MD', 'WC002', 'PR-2 REPORT', 1, '25.00', '11.98', 'A')
        out += row(day, 'GRANARY DRUG', 'NDC', 'CARISOPRODOL 350 #90', 90, '96.30', '41.08', 'A') + row(day, 'GRANARY DRUG', 'NDC', 'ZOLPIDEM #30', 30, '61.00', '18.90' if k < 7 else '0.00', 'A' if k < 7 else 'C') + row(day, 'GRANARY DRUG', 'NDC', 'OMEPRAZOLE 20 #60', 60, '74.00', '25.15', 'A')
        if day == '04/08/2015':
            out += row('03/18/2015', 'MCGILVRAY S MD', '73562', 'X-RAY KNEE 3 VIEWS', 1, '140.00', '41.77', 'A') + row('04/22/2015', 'MCGILVRAY S MD', '20610', 'INJECTION MAJOR JOINT', 1, '260.00', '81.15', 'A') + row('04/22/2015', 'MCGILVRAY S MD', 'J1040', 'METHYLPREDNISOLONE 80 MG', 1, '22.00', '10.60', 'A') + row('04/22/2015', 'MCGILVRAY S MD', '20610', 'INJECTION MAJOR JOINT', 1, '260.00', '0.00', 'D')
        if day == '06/03/2015': out += row(day, 'TULEMARSH TOX', 'G6058', 'DRUG TEST, DEFINITIVE', 9, '990.00', '212.40', 'A')
    return out
DOCS = [
 {'id': 'H01', 'html': 'cover.html', 'title': 'Medical records transmittal', 'type': 'cover-sheet', 'dos': '2015-10-09', 'role': 'claims administrator', 'prov': 'legal'},
 {'id': 'H02', 'html': 'imr_app.html', 'scan': 1, 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2015-09-21', 'role': "applicant's attorney", 'prov': 'legal'},
 {'id': 'H03', 'html': 'ur.html', 'title': 'Utilization Review determination 09/10/2015', 'type': 'ur-decision', 'dos': '2015-09-10', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'H04', 'html': 'notice.html', 'title': 'Language assistance notice', 'type': 'other', 'dos': None, 'role': 'utilization review organization', 'prov': 'ur'},
 {'id': 'H05', 'html': 'ur_july.html', 'title': 'Utilization Review determination 07/15/2015', 'type': 'ur-decision', 'dos': '2015-07-15', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'H06', 'html': 'rfa.html', 'scan': 1, 'title': 'DWC Form RFA of 08/27/2015', 'type': 'rfa', 'dos': '2015-08-27', 'role': 'primary treating physician', 'prov': 'treating'},
 note('H07', '08/26/2015'), note('H08', '07/29/2015', scan=2), note('H09', '07/01/2015'), note('H10', '06/03/2015', scan=1), note('H11', '04/08/2015', scan=3), note('H12', '03/11/2015'), note('H13', '05/06/2015'), note('H14', '02/11/2015', scan=2), note('H15', '01/14/2015'),
 {'id': 'H16', 'html': 'uds.html', 'title': 'Urine drug test collected 06/03/2015', 'type': 'lab-report', 'dos': '2015-06-03', 'role': 'toxicology laboratory', 'prov': 'diagnostic'},
 {'id': 'H17', 'html': 'disp.html', 'title': 'Pharmacy history 01/2015 to 09/2015', 'type': 'pharmacy-log', 'dos': '2015-10-01', 'role': 'pharmacist', 'prov': 'pharmacy', 'vars': {'ROWS': dispensing()}},
 {'id': 'H18', 'html': 'ortho.html', 'title': 'Orthopedic consultation left knee 05/20/2015', 'type': 'consultation', 'dos': '2015-05-20', 'role': 'orthopedic surgeon', 'prov': 'consult'},
 {'id': 'H19', 'html': 'ame.html', 'scan': 2, 'title': 'AME report of 03/14/2013, excerpt', 'type': 'ame-qme-report', 'dos': '2013-03-14', 'role': 'agreed medical evaluator', 'prov': 'ame-qme'},
 {'id': 'H20', 'html': 'eor.html', 'title': 'Explanation of review, payment history 2014 and 2015', 'type': 'billing', 'dos': None, 'role': 'bill reviewer', 'prov': 'billing', 'vars': {'ROWS': payments()}},
 {'id': 'H21', 'html': 'retire.html', 'scan': 1, 'title': 'Letter of the employer on service retirement', 'type': 'correspondence', 'dos': '2015-06-12', 'role': 'employer', 'prov': 'legal'},
 {'id': 'H22', 'html': 'atty.html', 'title': "Letter of applicant's attorney 10/02/2015", 'type': 'correspondence', 'dos': '2015-10-02', 'role': "applicant's attorney", 'prov': 'legal'},
 note('H23', '08/26/2015', scan=3, dup='H07', title="PR-2 of 08/26/2015 (attorney's exhibit)", vars=vars_of('08/26/2015', 'Printed 09/28/2015 portal')),
]
def stamp(d, i, n, g):
    r = {'bates': f'RTPA{g:05d}'}; k = d['id']
    if k in ('H03', 'H04'): r['top'] = f'SEP-10-2015 17:1{g % 10}  HARBORLINE MR    415 555 0105  TO 2095550112    P.{(i if k == "H03" else 7):02d}/07'
    elif k == 'H05': r['top'] = 'JUL-15-2015 16:55  HARBORLINE MR    415 555 0105  TO 2095550112    P.01/01'
    elif d['html'] == 'note.html' and k != 'H23' or k == 'H06':
        r['top'] = f'09/02/2015 WED 11:{10 + g % 45}  FAX 2095550112  BLUESTEM PAIN AND REHAB  -> RIDGEWAY              {g - 8:03d}/028'
        if k == 'H06': r['extra'] = '<div class="rub" style="top:.5in;right:.6in;transform:rotate(3deg)">RIDGEWAY TPA<br>SEP 02 2015<br>MAIL ROOM</div>'
        if k == 'H10' and i == 1: r['extra'] = '<div class="hand" style="top:.62in;right:.7in;font-size:15pt;transform:rotate(-5deg)">tox sent</div>'
    elif k in ('H22', 'H23', 'H02'):
        r['top'] = f'10/02/2015  4:0{g % 10}PM   Quiles Law   2095550137                                    p.{(1 + i if k == "H23" else 1)}'
        if k == 'H23' and i == 1: r['extra'] = '<div class="sticker" style="top:.5in;left:.5in;font-size:13pt">EXHIBIT 1</div>'
    elif k == 'H19': r['top'] = 'APR 02 2013 PHYLLIS UNDERHILL MD (EXCERPT SENT 10-08-2015)'
    return r
