def box(day, no, zh, score):
    return (f'<table class="keep"><tr><td style="width:16%">Date <span class="hand">{day}</span><td style="width:14%">No. <span class="hand">{no}</span><td>Name <span class="hand">Tsang M.H.</span> <span class="z">&#26366;&#32654;&#33775;</span><td style="width:17%">Pain <span class="hand">{score}/10</span>'
            f'<tr><td colspan=4 style="height:92px" class="z">{zh}<tr><td colspan=2>eat medicine: &nbsp;<td>housework / work: &nbsp;<td><span class="hand" style="font:19pt Kristi">J S Hu</span></table>')
A = [box('5/2/17', 1, '&#21491;&#25163;&#33109;&#30171;&#65292;&#22812;&#38291;&#40635;&#26408;&#12290;&#25287;&#25351;&#26681;&#37096;&#22739;&#30171;&#12290;&#30561;&#30496;&#24046;&#12290;&#33033;&#24358;&#12290; LI4 LI5 PC6 PC7 TE5', 7), box('5/5/17', 2, '&#27835;&#30274;&#24460;&#25163;&#26262;&#19968;&#22812;&#12290;&#21516;&#31348;&#65292;&#21152;&#38651; 10 min', 7), box('5/9/17', 3, '&#30561;&#30496;&#31245;&#22909;&#12290;&#21516;&#31348;&#12290;', 6), box('5/12/17', 4, '&#21516;&#31348;&#12290; TDP', 6)]
B = [box('5/26/17', 5, '&#20572;&#27835;&#20841;&#36913;&#65292;&#40635;&#21448;&#20358;&#12290;&#21516;&#31348;&#12290;', 6), box('5/30/17', 6, '&#26368;&#24460;&#19968;&#27425;&#12290;&#21839;&#37291;&#29983;&#21487;&#20877;&#21152;&#65311;', 5)]
ITEMS = [('Open a tight jar', '&#25171;&#38283;&#32202;&#34030;', 4), ('Heavy household chores', '&#23478;&#21209;', 4), ('Carry a shopping bag', '&#25552;&#34955;', 3), ('Wash your back', '&#27927;&#32972;', 3), ('Use a knife', '&#29992;&#20992;', 3), ('Recreation with force', '&#23067;&#27138;', 4), ('Social activities', '&#31038;&#20132;', 3), ('Limited at work', '&#24037;&#20316;', 4), ('Arm, shoulder or hand pain', '&#30140;&#30171;', 4), ('Tingling', '&#40635;', 4), ('Sleep', '&#30561;&#30496;', 3)]
QD = ''.join(f'<tr><td>{e} <span class="z">{z}</span>' + ''.join(f'<td>{f"<span class=o>{k}</span>" if k == v else k}' for k in range(1, 6)) for e, z, v in ITEMS)
DOCS = [
 {'id': 'I01', 'hand': True, 'html': 'cover.html', 'title': 'Fax transmission sheet', 'type': 'cover-sheet', 'dos': '2017-08-29', 'role': 'claims examiner', 'prov': 'legal'},
 {'id': 'I02', 'html': 'ur.html', 'title': 'Utilization Review determination 07/18/2017', 'type': 'ur-decision', 'dos': '2017-07-18', 'role': 'utilization review physician', 'prov': 'ur'},
 {'id': 'I03', 'html': 'imr_app.html', 'scan': 1, 'title': 'Application for Independent Medical Review', 'type': 'imr-application', 'dos': '2017-08-07', 'role': "applicant's attorney", 'prov': 'legal'},
 {'id': 'I04', 'hand': True, 'html': 'rfa.html', 'scan': 2, 'title': 'DWC Form RFA of 07/06/2017', 'type': 'rfa', 'dos': '2017-07-06', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'I05', 'hand': True, 'html': 'acu_orig.html', 'scan': 3, 'title': 'Acupuncture treatment records, sheet A, visits 1 to 4 (Chinese)', 'type': 'acupuncture-note', 'dos': '2017-05-02', 'dos_all': ['2017-05-02', '2017-05-05', '2017-05-09', '2017-05-12'], 'role': 'acupuncturist', 'prov': 'therapy', 'vars': {'ROWS': ''.join(A)}},
 {'id': 'I06', 'hand': True, 'html': 'acu_orig.html', 'scan': 3, 'title': 'Acupuncture treatment records, sheet B, visits 5 and 6 (Chinese)', 'type': 'acupuncture-note', 'dos': '2017-05-26', 'dos_all': ['2017-05-26', '2017-05-30'], 'role': 'acupuncturist', 'prov': 'therapy', 'vars': {'ROWS': ''.join(B)}},
 {'id': 'I07', 'html': 'misfiled.html', 'title': 'Notice of another case (Mei-Ling Tseng, CM17-0140029)', 'type': 'correspondence', 'dos': '2017-08-24', 'role': 'IMR organization', 'prov': 'imr', 'match': False},
 {'id': 'I08', 'html': 'acu_tr.html', 'title': 'Certified translation of the acupuncture records', 'type': 'acupuncture-note', 'dos': '2017-05-30', 'dos_all': ['2017-05-02', '2017-05-05', '2017-05-09', '2017-05-12', '2017-05-26', '2017-05-30'], 'role': 'acupuncturist (translated)', 'prov': 'therapy'},
 {'id': 'I09', 'html': 'pr2_0519.html', 'annotated': True, 'title': 'PR-2 of 05/19/2017', 'type': 'progress-report', 'dos': '2017-05-19', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'I10', 'hand': True, 'html': 'pr2_0407.html', 'scan': 2, 'title': 'PR-2 form of 04/07/2017', 'type': 'progress-report', 'dos': '2017-04-07', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'I11', 'hand': True, 'html': 'quickdash.html', 'scan': 1, 'title': 'QuickDASH of 04/07/2017', 'type': 'questionnaire', 'dos': '2017-04-07', 'role': 'patient', 'prov': 'treating', 'vars': {'ROWS': QD}},
 {'id': 'I12', 'html': 'interp.html', 'title': 'Invoice of the interpreter', 'type': 'billing', 'dos': '2017-07-05', 'role': 'interpreter', 'prov': 'billing'},
 {'id': 'I13', 'html': 'emg.html', 'title': 'Electrodiagnostic study 12/08/2016', 'type': 'electrodiagnostic-report', 'dos': '2016-12-08', 'role': 'neurologist', 'prov': 'diagnostic'},
 {'id': 'I14', 'html': 'dfr.html', 'scan': 2, 'title': "Doctor's First Report 03/14/2016", 'type': 'first-report', 'dos': '2016-03-14', 'role': 'primary treating physician', 'prov': 'treating'},
 {'id': 'I15', 'html': 'pr2_0519.html', 'annotated': True, 'scan': 3, 'title': 'PR-2 of 05/19/2017 (refaxed)', 'type': 'progress-report', 'dos': '2017-05-19', 'role': 'primary treating physician', 'prov': 'treating', 'dup': 'I09'},
]
def stamp(d, i, n, g):
    k = d['id']
    r = {'bates': f'LM {g:04d}', 'top': f'AUG-29-2017 TUE 02:{30 + g} PM  LARKMEAD MUTUAL      FAX NO. 5105550134            P. {g:02d}/18'}
    low = '<div style="top:.27in;left:.35in;font:8pt Liberation Mono;white-space:pre">'
    if k in ('I05', 'I06'): r['extra'] = f'{low}07/11/2017 08:1{g % 10}  5105550177  NINE BAMBOO           page 0{1 if k == "I05" else 2} of 06</div><div class="hand" style="top:.5in;right:.5in;font-size:18pt">{"A" if k == "I05" else "B"}</div>'
    if k == 'I04': r['extra'] = f'{low}JUL-11-2017 09:02  ESTUARY HAND CENTER 510 555 0149          1 of 3</div><div class="rub" style="top:.6in;right:.5in;transform:rotate(4deg)">LARKMEAD<br>JUL 11 2017</div>'
    if k == 'I15': r['extra'] = f'{low}JUL-11-2017 09:0{2 + i}  ESTUARY HAND CENTER 510 555 0149          {1 + i} of 3</div>'
    if k == 'I03': r['extra'] = '<div class="sticker" style="top:.42in;right:.5in">CM17-0140092</div>'
    return r
