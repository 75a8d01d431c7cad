#!/usr/bin/env python3
"""Writes the long tables (bill review, pharmacy) and numbers the lines of the deposition. python3 gen.py"""
import datetime as dt, os, random, textwrap
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'html')
rnd = random.Random(129941)
D = dt.date
def page(name, css, hdr, body):
    open(os.path.join(HERE, name), 'w').write(f'<!doctype html><html><head><title>{name}</title><style>{css}</style></head><body><template id="hdr1">{hdr}</template><template id="hdr">{hdr}</template><template id="ftr"></template><main class="flow">{body}</main></body></html>')
def weekday(d):
    return d + dt.timedelta(days=(7 - d.weekday()) if d.weekday() > 4 else 0)

def bills():
    rows = []
    def add(d, who, code, units, charge, part, why): rows.append((d, who, code, units, charge, round(charge * part, 2), why))
    add(D(2011, 8, 2), 'LAS PILAS VALLEY HOSP', '99284', 1, 1640, .31, 'H2'); add(D(2011, 8, 2), 'LAS PILAS VALLEY HOSP', '72110', 1, 610, .18, 'H2'); add(D(2011, 8, 2), 'LAS PILAS VALLEY HOSP', 'J1885', 4, 88, .10, 'H2')
    for d in (D(2011, 8, 4), D(2011, 8, 11), D(2011, 8, 25), D(2011, 9, 29), D(2011, 12, 6)): add(d, 'FOOTHILL OCC MED', '99213' if d.day != 4 else '99203', 1, 155, .58, 'F1'); add(d, 'FOOTHILL OCC MED', '99080', 1, 40, .3, 'F1')
    for a, b in ((D(2011, 8, 18), D(2011, 10, 14)), (D(2012, 1, 10), D(2012, 3, 2))):
        for i in range(12):
            d = weekday(a + (b - a) * i // 11)
            for c, u, x in (('97110', 2, 120), ('97140', 1, 64), ('97014', 1, 35)): add(d, 'FOOTHILL PHYSICAL THERAPY', c, u, x, .52 if c != '97014' else 0, 'F1' if c != '97014' else 'N3')
    add(D(2011, 10, 20), 'LAS PILAS IMAGING', '72148', 1, 1480, .34, 'F1')
    for c, u, x in (('95886', 2, 380), ('95909', 1, 420)): add(D(2011, 11, 9), 'KATZENBACH S MD', c, u, x, .47, 'F1')
    d = D(2012, 3, 15)
    while d < D(2015, 6, 1):
        add(weekday(d), 'ANSARI L MD', '99214', 1, 260, .5, 'F1'); add(weekday(d), 'ANSARI L MD', 'WC002' if d > D(2013, 12, 31) else '99081', 1, 20, .6, 'F1')
        if rnd.random() < .35: add(weekday(d), 'CENTRAL STATE TOX LAB', '80101', rnd.choice((1, 9)), 410, .24, 'L4')
        d += dt.timedelta(days=rnd.choice((42, 45, 49, 56)))
    for d in (D(2012, 5, 22), D(2013, 1, 22)):
        for c, x in (('64483', 1350), ('77003', 290), ('J1040', 28), ('99144', 180)): add(d, 'ANSARI SURGICENTER', c, 1, x, .41 if c != '99144' else 0, 'F1' if c != '99144' else 'N3')
    for d in (D(2013, 10, 8), D(2013, 11, 26), D(2013, 12, 10), D(2014, 1, 7), D(2014, 1, 28)): add(d, 'PRUITT-HALL U PHD', '90834' if d.day != 8 else '90791', 1, 190, .55, 'F1')
    for d in (D(2014, 1, 21), D(2014, 4, 22), D(2014, 10, 14), D(2015, 2, 3)): add(d, 'OBANDO K MD', '99213', 1, 170, .52, 'F1')
    add(D(2014, 2, 26), 'STROUD H MD', 'ML104', 40, 2500, 1, ''); add(D(2014, 2, 26), 'STROUD H MD', '72114', 1, 240, .4, 'F1')
    add(D(2015, 3, 11), 'LAS PILAS IMAGING', '72148', 1, 1480, .31, 'F1'); add(D(2015, 4, 7), 'LAS PILAS IMAGING', '72120', 1, 260, .3, 'F1'); add(D(2015, 4, 21), 'KATZENBACH S MD', '95886', 1, 190, .5, 'F1'); add(D(2015, 4, 21), 'KATZENBACH S MD', '95909', 1, 420, .47, 'F1')
    for c, u, x in (('96101', 4, 900), ('90791', 1, 240)): add(D(2015, 4, 28), 'PRUITT-HALL U PHD', c, u, x, .5, 'F1')
    add(D(2015, 5, 12), 'ORCHARD GATE HOME NURSING', 'T1001', 1, 180, 0, 'N7')
    for d, drug, q, who in fills(): add(d, 'PILAS PLAZA PHARMACY', drug, q, round(q * rnd.uniform(.3, .9), 2), .7, 'P1')
    rows.sort(key=lambda r: (r[0], r[1]))
    total = [0, 0]
    out = []
    for i, r in enumerate(rows):
        total[0] += r[4]; total[1] += r[5]
        out.append(f'<tr><td>{3301 + i}</td><td>{r[0]:%m/%d/%Y}</td><td>{r[1]}</td><td>{r[2]}</td><td>{r[3]}</td><td>{r[4]:,.2f}</td><td>{r[5]:,.2f}</td><td>{r[6]}</td><td>{weekday(r[0] + dt.timedelta(days=rnd.randint(24, 58))):%m/%d/%y}</td></tr>')
    body = ('<p>MEDICAL PAYMENT HISTORY, ALL PAYEES, 08/02/2011 TO 06/30/2015</p><table><thead><tr><th>LINE</th><th>DOS</th><th>PAYEE</th><th>CODE / DRUG</th><th>UN</th><th>BILLED</th><th>PAID</th><th>RSN</th><th>CHECK</th></tr></thead><tbody>' + ''.join(out) + f'</tbody></table><p>TOTAL BILLED {total[0]:,.2f}   TOTAL PAID {total[1]:,.2f}   LINES {len(rows)}</p>'
            '<p>F1 OFFICIAL MEDICAL FEE SCHEDULE. H2 HOSPITAL OUTPATIENT SCHEDULE. L4 LABORATORY SCHEDULE. P1 PHARMACY SCHEDULE. N3 NOT PAID, INCLUDED IN ANOTHER SERVICE. N7 NOT PAID, NOT AUTHORIZED.</p>')
    page('eor.html', 'body{font:8.4pt/1.9 "Liberation Mono",monospace}.page{padding:.6in .45in}td,th{padding:2px 5px;text-align:left;border-bottom:1px solid #ccc}table{width:100%;margin-bottom:8px}', '<p>SEQUOIA ADJUSTING   CLAIM SQ-11-0802-449   TREVANIAN   RUN 07/20/2015   SHEET {{PAGE}}</p>', body)

def fills():
    out, d = [], D(2011, 12, 7)
    while d < D(2015, 6, 20):
        w = weekday(d)
        norco = ('HYDROCOD/APAP 5/325', 60) if d < D(2012, 7, 25) else ('HYDROCOD/APAP 5/325', 90) if d < D(2012, 9, 15) else ('HYDROCOD/APAP 10/325', 60) if d < D(2013, 2, 15) else ('HYDROCOD/APAP 10/325', 90) if d < D(2014, 11, 10) else ('HYDROCOD/APAP 10/325', 120)
        out.append((w, *norco, 'ANSARI' if d > D(2012, 3, 10) else 'LINDAHL'))
        if d > D(2013, 2, 15): out.append((w, *(('GABAPENTIN 300MG', 30) if d < D(2014, 10, 1) else ('GABAPENTIN 600MG', 90)), 'ANSARI'))
        if d > D(2014, 1, 20): out.append((w, 'SERTRALINE 50MG' if d < D(2014, 6, 1) else 'SERTRALINE 100MG', 30, 'OBANDO'))
        if d > D(2012, 6, 1) and rnd.random() < .3: out.append((w, 'ZOLPIDEM 10MG', 15, 'ANSARI'))
        d += dt.timedelta(days=30)
    return out

def pharmacy():
    rows = ''.join(f'<tr><td>{d:%m-%d-%y}</td><td>{600100 + 37 * i}</td><td>{drug}</td><td>{q}</td><td>{who}</td><td>{"WC" if who != "X" else ""}</td></tr>' for i, (d, drug, q, who) in enumerate(fills()))
    page('pharm.html', 'body{font:10.5pt/1.5 "Inconsolata",monospace}.page{padding:.8in .9in}td,th{padding:3px 8px;text-align:left}table{width:100%}', '<p>PILAS PLAZA PHARMACY   PATIENT HISTORY   TREVANIAN, MARCUS D   12-12-68   p {{PAGE}}</p>',
         '<p>Printed 07-09-15 11:02. Allergies: ASPIRIN (stomach). From 12-01-11 to 07-09-15.</p><table><thead><tr><th>Date</th><th>Rx</th><th>Drug</th><th>Qty</th><th>Prescriber</th><th>Plan</th></tr></thead><tbody>' + rows + '</tbody></table><p>-- end --</p>')

def deposition():
    pages, first = [], 35
    lines = []
    for para in open(os.path.join(HERE, 'depo.txt')).read().strip().split('\n'):
        lines += textwrap.wrap(para, 52, initial_indent='     ', subsequent_indent='')
    body = ''
    for i in range(0, len(lines), 25):
        rows = ''.join(f'<div class="l"><span>{n + 1:>2}</span>{x.replace(" ", "&nbsp;") if x.startswith(" ") else x}</div>' for n, x in enumerate(lines[i:i + 25]))
        body += f'<div class="keep">{rows}</div>' + ('<div class="pb"></div>' if i + 25 < len(lines) else '')
    page('depo.html', 'body{font:11.5pt/25.4px "Courier Prime",monospace}.page{padding:.9in 1in .8in 1in}.l{white-space:pre}.l span{display:inline-block;width:.5in;margin-right:.25in;border-right:2px solid #000;text-align:right;padding-right:8px}', '<div style="text-align:right">{{PAGE+34}}</div>', body)

bills(); pharmacy(); deposition()
