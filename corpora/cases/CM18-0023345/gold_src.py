from goldlib import Q, QS
SPLIT = 'held-back'
TRAPS = [1, 2, 3, 7, 9, 11, 12, 18, 20, 21, 22, 24, 25, 28]
CASE = {'caseId': 'CM18-0023345', 'applicant': 'Wade R. Tillotson (fictional)', 'dob': '1975-09-14', 'sex': 'M', 'age_at_latest_visit': 42, 'doi': '2016-06-22',
 'mechanism': 'lowering a patient down two flights in a stair chair, partner lost his footing', 'occupation': 'firefighter-paramedic', 'employer': 'City of Marlow Bay, Fire Department',
 'body_parts': ['low back (lumbar spine)', 'right leg (S1 radiculopathy)', 'psyche (adjustment disorder)'], 'represented': True, 'attorney': 'Brandt Osei-Kimball Law, P.C. (Nadine Osei-Kimball)',
 'claim_number': 'TCR-2016-03391', 'wcab_number': 'ADJ10688241', 'ur_number': 'CVU-18-0000912', 'disputed_service': 'Functional restoration program, additional 80 hours',
 'ur_decision_date': '2018-01-04', 'ur_outcome': 'denied (not certified; described as 160 hours)', 'rule_set': 'MTUS adopting ACOEM (8 CCR 9792.23.5, 9792.24.2) for services from 2017-12-01; 8 CCR 9792.20(e)'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
QD = 'quoted in the PQME report'
TIMELINE = [
 t('2014-03-04', 'visit', 'City Employee Clinic: earlier low back strain (before the date of injury), pain 4/10, modified duty one week, 25 lb; full duty 2014-03-25', Q('F20', 'Firefighter strained his low back pulling hose'), QD),
 t('2016-06-22', 'injury', 'Low back and right leg pain while lowering a patient in a stair chair; emergency department same day', Q('F05', 'brought a patient down two flights in a stair chair')),
 t('2016-06-24', 'visit', "Doctor's First Report: off work; ibuprofen 800 mg t.i.d., Norco 5/325 b.i.d. #20", Q('F20', 'Off work. Ibuprofen 800 mg t.i.d., Norco 5/325 b.i.d., #20'), QD),
 t('2016-08-09', 'visit', 'Norco finished; tramadol 50 mg q.i.d. #120; TTD', Q('F20', 'Tramadol 50 mg q.i.d., #120'), QD),
 t('2016-10-06', 'imaging', 'MRI lumbar spine: L5-S1 right paracentral extrusion 8 mm', Q('F20', 'L5-S1 right paracentral extrusion, 8 mm'), QD),
 t('2016-11-03', 'procedure', 'Lumbar epidural steroid injection, first, five days of relief', Q('F20', 'Relief of five days and of eight days'), QD),
 t('2016-12-15', 'procedure', 'Lumbar epidural steroid injection, second, eight days of relief', Q('F20', 'Relief of five days and of eight days'), QD),
 t('2017-02-17', 'surgery', 'Right L5-S1 microdiscectomy', Q('F19', 'Right L5-S1 hemilaminotomy and microdiscectomy')),
 t('2017-05-19', 'therapy', 'Postoperative physical therapy, 12 visits (2x6), 04/03 to 05/19/2017, plateau', Q('F20', 'twelve visits, two a week for six weeks'), QD),
 t('2017-07-19', 'imaging', 'MRI lumbar spine: epidural scar, no recurrent herniation, new Modic type 1 change L5/S1', Q('F21', 'epidural scar, no recurrent herniation')),
 t('2017-08-15', 'ame', 'PQME: not permanent and stationary, TTD from usual job, advises interdisciplinary program, against fusion', Q('F20', 'He is not yet permanent and stationary')),
 t('2017-10-11', 'visit', 'Dr. Voss discusses fusion; patient declines', Q('F12', 'Dr. Voss discussed fusion on 10/11/2017; the patient declined'), 'quoted in the program evaluation; report itself not in the file'),
 t('2017-10-23', 'visit', 'PR-2 form: pain 7/10, cannot put on socks; Soma 350 tid, tramadol 50 qid, gabapentin 600 tid; off work until 12-4-17', Q('F08', 'Remain off-work until')),
 t('2017-11-08', 'visit', 'Program evaluation (baseline): ODI 54%, lift 15 lb, sit 20, stand 15, walk 12 min, 6MWT 318 m, PHQ-9 17', Q('F12', '54% (severe)')),
 t('2017-11-20', 'authorization', '80 hours of functional restoration authorized', Q('F02', 'Eighty hours were authorized on 11/20/2017'), 'UR letter'),
 t('2017-11-20', 'work_status', 'Work slip: TTD 11/20/17 to 12/18/17', Q('F09', '11/20/17')),
 t('2017-12-04', 'therapy', 'Functional restoration program begins (80 hours, 12/04 to 12/15/2017)', Q('F15', '80 h (10 d)')),
 t('2017-12-06', 'med_change', 'Tramadol 50 mg four to three a day', Q('F11', 'Tramadol was cut to three a day on 12/06')),
 t('2017-12-08', 'therapy', 'Week 1: lift 20 lb, walk 18 min, 6MWT 360 m, pain 7/10', Q('F13', 'WEEK 1 (12/04')),
 t('2017-12-12', 'med_change', 'Carisoprodol (Soma) stopped', Q('F11', 'was stopped on 12/12/2017')),
 t('2017-12-13', 'med_change', 'Tramadol 50 mg to two a day', Q('F11', 'to two a day on 12/13')),
 t('2017-12-15', 'therapy', 'Team report at 80 hours: ODI 38%, lift 30 lb, sit 40, stand 30, walk 30 min, 6MWT 421 m, PHQ-9 11', Q('F11', '421 m')),
 t('2017-12-18', 'visit', 'PR-2: pain 6/10 average; gains confirmed in the office (30 lb); Soma stopped, tramadol b.i.d.; remains TTD to 02/05/2018; 80 more hours requested', Q('F05', 'remains TTD')),
 t('2017-12-19', 'request', 'RFA unsigned, returned 12/21', Q('F07', 'Returned 12/21, not signed')),
 t('2017-12-27', 'request', 'RFA: functional restoration program, additional 80 hours', Q('F04', 'Functional restoration program, additional 80 hours')),
 t('2017-12-28', 'request_received', 'RFA received', Q('F02', '12/27/2017 / 12/28/2017')),
 t('2018-01-04', 'ur_decision', 'UR does not certify; no objective gains found in what was submitted', Q('F02', 'does not find objective functional gains')),
 t('2018-01-22', 'fill', 'Tramadol 50 mg #30 for 30 days', Q('F22', '01/22/2018')),
 t('2018-01-31', 'imr_application', "IMR application signed by the applicant's attorney", Q('F03', '1-31-18')),
]
SOMA = {'drug': 'Soma', 'ingredient': 'carisoprodol', 'strength': '350 mg', 'frequency': 't.i.d.'}
TRAM4 = {'drug': 'tramadol', 'ingredient': 'tramadol', 'strength': '50 mg', 'frequency': 'q.i.d.', 'quantity': '#120'}
GAB = {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'strength': '600 mg', 'frequency': 't.i.d.'}
OME = {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'strength': '20 mg', 'frequency': 'daily'}
MEDS = [
 {'date': '2016-06-24', 'quoted_in': 'F20', 'meds': [{'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '800 mg', 'frequency': 't.i.d.'}, {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/325', 'frequency': 'b.i.d.', 'quantity': '#20'}], **Q('F20', 'Norco 5/325 b.i.d., #20')},
 {'date': '2016-08-09', 'quoted_in': 'F20', 'meds': [TRAM4], 'stopped': ['Norco'], **Q('F20', 'Tramadol 50 mg q.i.d., #120')},
 {'date': '2017-02-17', 'quoted_in': 'F20', 'meds': [{'drug': 'Percocet', 'ingredient': 'acetaminophen+oxycodone', 'strength': '5/325', 'frequency': 'q6h'}, {'drug': 'fentanyl patch', 'ingredient': 'fentanyl', 'strength': '12 mcg/hr', 'frequency': 'every 72 hours', 'quantity': 'five patches'}, SOMA], 'note': 'Percocet and patch one after the other, both over by 2017-03-14', **Q('F20', 'a fentanyl patch of 12 mcg/hr, five patches')},
 {'date': '2017-10-23', 'meds': [SOMA, TRAM4, GAB], **Q('F08', 'Soma 350 tid, tramadol 50 qid #120, gabapentin 600 tid')},
 {'date': '2017-11-08', 'meds': [TRAM4, SOMA, GAB, OME], **Q('F12', 'Tramadol 50 mg, four tablets a day')},
 {'date': '2017-12-08', 'meds': [{'drug': 'carisoprodol', 'ingredient': 'carisoprodol', 'strength': '350', 'frequency': 'qhs'}, {'drug': 'tramadol', 'ingredient': 'tramadol', 'strength': '50', 'frequency': 'tid'}, {'drug': 'gabapentin', 'ingredient': 'gabapentin'}], 'changes': ['carisoprodol tid to bid 12/05, qhs 12/08', 'tramadol qid to tid 12/06'], **Q('F13', 'Carisoprodol 350: tid')},
 {'date': '2017-12-15', 'meds': [{'drug': 'tramadol', 'ingredient': 'tramadol', 'strength': '50 mg', 'frequency': 'two a day'}], 'stopped': ['carisoprodol (12/12/2017)'], **Q('F11', 'to two a day on 12/13')},
 {'date': '2017-12-18', 'meds': [{'drug': 'tramadol', 'ingredient': 'tramadol', 'strength': '50 mg', 'frequency': 'b.i.d.', 'quantity': '#60'}, dict(GAB, quantity='#90'), dict(OME, quantity='#30')], 'stopped': ['Soma (last tablet 12/12/2017)'], 'changes': ['tramadol four a day to b.i.d.'], 'not_taking_past': ['ibuprofen'], 'allergy': ['codeine'], **Q('F05', '50 mg is down from four a day to b.i.d.')},
 {'date': '2017-08-01/2018-01-25', 'source': 'pharmacy log', 'meds': [
  {'drug': 'tramadol', 'ingredient': 'tramadol', 'fills': [[d, '50 MG', 120] for d in ['2017-08-28', '2017-09-25', '2017-10-23', '2017-11-20']] + [['2017-12-20', '50 MG', 60], ['2018-01-22', '50 MG', 30]]},
  {'drug': 'carisoprodol', 'ingredient': 'carisoprodol', 'fills': [[d, '350 MG', 90] for d in ['2017-08-28', '2017-09-25', '2017-10-23', '2017-11-20']]},
  {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'fills': [[d, '600 MG', 90] for d in ['2017-08-28', '2017-11-20', '2017-12-20', '2018-01-22']]},
  {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'fills': [['2017-09-25', '20 MG', 30], ['2017-12-20', '20 MG', 30]]}], **Q('F22', 'PATIENT PROFILE PRINTED')},
]
WORK = [
 {'date': '2014-03-04', 'quoted_in': 'F20', 'capacity': 'modified', 'lift_lb': 25, 'note': 'earlier strain, before the date of injury; full duty 2014-03-25', **Q('F20', 'no lifting over 25 pounds')},
 {'date': '2016-06-24', 'quoted_in': 'F20', 'capacity': 'off-work', **Q('F20', 'Off work. Ibuprofen')},
 {'date': '2017-08-15', 'capacity': 'off-work', 'phase': 'not permanent and stationary', 'author': 'PQME', **Q('F20', 'At present he is temporarily totally disabled')},
 {'date': '2017-10-23', 'capacity': 'off-work', 'until': '2017-12-04', 'checkbox': 'Remain off-work (the other two boxes are empty)', **Q('F08', 'Remain off-work until')},
 {'date': '2017-11-20', 'capacity': 'off-work', 'until': '2017-12-18', **Q('F09', '11/20/17')},
 {'date': '2017-12-18', 'capacity': 'off-work', 'permanence': 'temporary', 'until': '2018-02-05', 'lift_lb': None, 'note': 'job demands 125 lb; no modified duty below 50 lb at the department', **Q('F05', 'remains TTD')},
]
PAIN = [
 {'date': '2014-03-04', 'quoted_in': 'F20', 'scores': [{'value': 4}], **Q('F20', 'Pain 4/10')},
 {'date': '2017-10-23', 'scores': [{'value': 7, 'context': 'average'}], **Q('F08', 'LBP 7/10 ave')},
 {'date': '2017-11-08', 'scores': [{'value': 7, 'context': 'average'}], **Q('F12', 'Pain, average of the week')},
 {'date': '2017-12-08', 'scores': [{'value': 7, 'context': 'current'}, {'value': 8, 'context': 'worst'}], **Q('F13', 'Pain today 7/10, worst 8/10')},
 {'date': '2017-12-18', 'scores': [{'value': 6, 'context': 'average', 'site': 'low back'}], **Q('F05', 'Low back pain is now 6/10 on average')},
]
FUNC = [
 {'date': '2017-10-23', 'sit_min': 20, 'self_care': 'cannot put on socks', **Q('F08', "Can't put on socks")},
 {'date': '2017-11-08', 'odi_pct': 54, 'lift_lb': 15, 'carry_lb': 15, 'sit_min': 20, 'stand_min': 15, 'walk_min': 12, 'six_min_walk_m': 318, 'phq9': 17, 'sleep_h': '4', 'self_care': 'wife puts on socks and shoes; does not shop or cook', **Q('F12', 'Cannot put on socks or shoes')},
 {'date': '2017-12-08', 'lift_lb': 20, 'sit_min': 25, 'stand_min': 20, 'walk_min': 18, 'six_min_walk_m': 360, **Q('F13', '6MWT 360 m')},
 {'date': '2017-12-15', 'odi_pct': 38, 'lift_lb': 30, 'carry_lb': 25, 'sit_min': 40, 'stand_min': 30, 'walk_min': 30, 'six_min_walk_m': 421, 'phq9': 11, 'self_care': 'independent in lower body dressing', **Q('F11', 'independent in lower body dressing since 12/11')},
 {'date': '2017-12-18', 'odi_pct': 38, 'lift_lb': 30, 'carry_lb': 25, 'sit_min': 40, 'walk_min': 30, 'sleep_h': '6', 'self_care': 'shoes and socks himself; groceries alone; cooked twice', **Q('F05', 'He puts on his own shoes and socks now')},
 {'date': '2017-12-29', 'source': 'patient log, not an examination', 'walk_min': '10-35', 'statement': 'set-back 12/24 after two hours of driving, back to 30 min by 12/27', **Q('F16', 'back locked up')},
]
def mme(date, items, q, **kw):
    r = {'date': date, 'items': [], 'cdc2016': 0, 'cdc2022': 0}
    for name, mg, a, b in items:
        r['items'].append({'drug': name, 'mg_per_day': mg, 'cdc2016': f'{mg} x {a} = {mg*a:g} MME', 'cdc2022': f'{mg} x {b} = {mg*b:g} MME'})
        r['cdc2016'] += mg * a; r['cdc2022'] += mg * b
    r['cdc2016'] = round(r['cdc2016'], 2); r['cdc2022'] = round(r['cdc2022'], 2)
    r.update(kw); r.update(q); return r
MME = [
 mme('2016-06-24', [('hydrocodone 5 mg x 2', 10, 1, 1)], Q('F20', 'Norco 5/325 b.i.d., #20'), quoted_in='F20'),
 mme('2016-08-09', [('tramadol 50 mg x 4', 200, .1, .2)], Q('F20', 'Tramadol 50 mg q.i.d., #120'), quoted_in='F20'),
 mme('2017-10-23', [('tramadol 50 mg x 4', 200, .1, .2)], Q('F08', 'tramadol 50 qid #120')),
 mme('2017-11-08', [('tramadol 50 mg x 4', 200, .1, .2)], Q('F12', 'Tramadol 50 mg, four tablets a day')),
 mme('2017-12-08', [('tramadol 50 mg x 3', 150, .1, .2)], Q('F13', 'Tramadol 50: qid')),
 mme('2017-12-18', [('tramadol 50 mg x 2', 100, .1, .2)], Q('F05', '50 mg is down from four a day to b.i.d.')),
]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR letter: Soma three times daily, tramadol four times daily', Q('F02', 'Medications are Soma three times daily, tramadol four times daily'), 'PR-2 12/18/2017: Soma stopped, tramadol b.i.d.', Q('F05', 'was stopped by Dr. Ibe in steps'), 'ur_vs_treating'),
 con('high', 'UR letter: Oswestry 54% at the start, not repeated', Q('F02', 'it has not been repeated'), 'Team report and PR-2: 38% on 12/15/2017', Q('F05', '38%'), 'ur_vs_treating'),
 con('high', 'UR letter: released to modified duty', Q('F02', 'He has been released to modified duty'), 'PR-2 12/18/2017: remains TTD', Q('F05', 'remains TTD'), 'ur_vs_treating'),
 con('high', 'UR letter: a continuation of 160 hours is requested', Q('F02', 'A continuation of 160 hours is now requested'), 'RFA: additional 80 hours (160 is the total of the program)', Q('F04', 'Functional restoration program, additional 80 hours'), 'ur_vs_rfa'),
 con('medium', 'RFA: lifting 15 to 35 lbs', Q('F04', '(lifting 15 to 35 lbs, see report)'), 'Team report: 30 lb', Q('F11', 'Floor-to-waist lift, occasional'), 'rfa_vs_note'),
 con('low', "Attorney's letter: able to do practically everything around the house", Q('F17', 'able to do practically everything around the house'), 'Team report: cannot kneel to the tub for more than a minute, cannot carry his son on the stairs', Q('F11', 'Still cannot: kneel to the tub'), 'legal_vs_treating'),
]
MISSING = [
 {'what': 'Spine surgery consultation, Dr. Voss', 'date': '2017-10-11', 'named_where': [Q('F02', 'Spine surgery consultation, Dr. Voss, 10/11/2017'), Q('F12', 'Dr. Voss discussed fusion on 10/11/2017')], 'must_find': True},
 {'what': 'Urine drug screen result, collected 12/04/2017', 'date': '2017-12-04', 'named_where': [Q('F02', 'Urine toxicology, collected 12/04/2017'), Q('F13', 'UDS collected 12/04, result pending')], 'must_find': True},
 {'what': 'PQME report, complete (only pages 11 and 12 of 38 are in the file)', 'date': '2017-08-15', 'named_where': [Q('F02', 'PQME report, Dr. Achterberg, 08/15/2017'), Q('F20', 'Page 11 of 38')], 'must_find': True},
 {'what': 'Program weekly summary of week 2', 'date': '2017-12-15', 'named_where': [Q('F13', 'one sheet per week and discipline')], 'must_find': False},
 {'what': 'MRI of the lumbar spine of 10/06/2016', 'date': '2016-10-06', 'named_where': [Q('F21', 'MRI 10/06/2016'), Q('F20', '10/06/2016, MRI lumbar spine')], 'must_find': False},
 {'what': 'Acupuncture records, August 2017 (six visits)', 'date': '2017-08', 'named_where': [Q('F12', 'acupuncture (six visits in August 2017')], 'must_find': False},
]
COPIED = []
FI = [{
 'treatment': 'functional restoration program', 'family': 'programme', 'request': 'repeat', 'requested': 'Functional restoration program, additional 80 hours',
 'rule': 'ACOEM chronic pain (8 CCR 9792.24.2): subjective and objective gains at about two weeks; 8 CCR 9792.20(e)',
 'prior_exposure': {'status': 'yes', 'hours': 80, 'days': 10, 'from': '2017-12-04', 'to': '2017-12-15', 'evidence': QS(('F15', '80 h (10 d)'), ('F11', 'Hours delivered 80 of 80 authorized'))},
 'before': {'date': '2017-11-08', 'odi': '54%', 'lift_lb': 15, 'walk': '12 min', 'tramadol': '200 mg a day', 'carisoprodol': '350 mg three a day', 'work': 'TTD'},
 'after': {'date': '2017-12-18', 'odi': '38%', 'lift_lb': 30, 'walk': '30 min', 'tramadol': '100 mg a day', 'carisoprodol': 'stopped 2017-12-12', 'work': 'TTD'},
 'adl': {'state': 'supported', 'evidence': QS(('F05', '38%'), ('F11', '38%'), ('F05', 'He walks 30 minutes without stopping'), ('F05', 'He puts on his own shoes and socks now'), ('F11', 'independent in lower body dressing since 12/11'), ('F05', 'a 30 pound crate from floor to table, six times'))},
 'work_restrictions': {'state': 'contradicted', 'evidence': QS(('F08', 'Remain off-work until'), ('F05', 'remains TTD'))},
 'dependency': {'state': 'supported', 'evidence': QS(('F05', 'was stopped by Dr. Ibe in steps'), ('F05', '50 mg is down from four a day to b.i.d.'), ('F11', 'was stopped on 12/12/2017'), ('F22', '12/20/2017'))},
 'verdict': 'demonstrated', 'partial': False, 'caution': True,
 'reasons': ['ODI fell by 16 points (54% to 38%), past the 10 points that matter, same scale both times', 'lifting 15 to 30 lb, walking 12 to 30 minutes, lower body dressing regained: measured by the program and in part again by the treating physician',
  'Soma stopped and tramadol halved during the program; the pharmacy shows #120 then #60 then #30 and no carisoprodol fill after 11/20/2017',
  'caution: work status is unchanged (TTD); limb A carries the finding, since the definition asks for activities of daily living or restrictions',
  'caution: more of the same treatment is requested; gains are two weeks old and there was a set-back on 12/24 in the patient log'],
 'not_admissible': [{'what': 'good attendance', **Q('F02', 'attends regularly')}, {'what': "attorney's statement on house work", **Q('F17', 'able to do practically everything around the house')}, {'what': 'patient log', **Q('F16', 'HOME LOG')}, {'what': 'lifting 15 to 35 lbs (RFA line)', **Q('F04', '(lifting 15 to 35 lbs, see report)')}, {'what': 'released to modified duty', **Q('F02', 'He has been released to modified duty')}]}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented firefighter-paramedic, low back injury of June 22, 2016 with a stair chair', Q('F03', 'for employee'), Q('F05', 'brought a patient down two flights in a stair chair')),
 f(2, 'Right L5-S1 microdiscectomy on February 17, 2017', Q('F19', 'Right L5-S1 hemilaminotomy and microdiscectomy')),
 f(3, 'UR of January 4, 2018 failed to approve the continuation of a functional restoration program', Q('F02', 'NOT CERTIFIED')),
 f(4, 'Two epidural steroid injections in 2016 and twelve postoperative therapy visits in 2017', Q('F20', 'Relief of five days and of eight days'), Q('F20', 'twelve visits, two a week for six weeks')),
 f(5, '80 hours of the program were completed December 4 to 15, 2017', Q('F11', 'Hours delivered 80 of 80 authorized')),
 f(6, 'Oswestry 54% on November 8 and 38% on December 15, 2017', Q('F05', '54%'), Q('F05', '38%')),
 f(7, 'Lifting floor to waist 15 lb and 30 lb', Q('F11', 'Floor-to-waist lift, occasional')),
 f(8, 'Soma stopped December 12, 2017; tramadol from four a day to two a day', Q('F05', 'was stopped by Dr. Ibe in steps'), Q('F05', '50 mg is down from four a day to b.i.d.')),
 f(9, 'December 18, 2017: low back pain 6/10 on average', Q('F05', 'Low back pain is now 6/10 on average')),
 f(10, 'December 18, 2017: remains TTD until February 5, 2018; no modified duty below 50 lb', Q('F05', 'remains TTD')),
 f(11, '80 additional hours requested', Q('F05', 'additional 80 hours (8 hours a day'), Q('F04', 'additional 80 hours')),
 f(12, 'PR-2 of October 23, 2017: 7/10, cannot put on socks, off work', Q('F08', "Can't put on socks")),
 f(13, 'PHQ-9 17 and 11', Q('F11', 'PHQ-9')),
 f(14, 'Pharmacy: tramadol #120 to November, #60 in December, #30 in January; last carisoprodol fill November 20, 2017', Q('F22', '01/22/2018')),
]
MUST_NOT = [
 {'statement': 'Currently taking Soma (carisoprodol), or tramadol four a day', 'why': 'UR letter only; stopped and tapered in the notes'},
 {'statement': 'The applicant returned to work or was released to modified duty', 'why': 'UR letter only; TTD'},
 {'statement': '160 additional hours were requested', 'why': '80; 160 is the total'},
 {'statement': 'A lumbar fusion was done', 'why': 'considered and declined'},
 {'statement': 'The applicant takes Percocet, Norco, fentanyl, ibuprofen or Tylenol #3', 'why': 'past, or allergy'},
 {'statement': 'A visit for this injury on 03/04/2014', 'why': 'earlier strain, before the date of injury'},
 {'statement': '24 visits of physical therapy', 'why': '12 visits is the same as 2x6'},
 {'statement': 'Permanent restriction of 20 pounds', 'why': 'forecast of the PQME'},
 {'statement': 'Two separate reports dated 12/18/2017', 'why': 'F18 duplicates F05'},
 {'statement': 'No repeat disability index is in the file', 'why': 'it is'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions'},
]
HARD = [
 ('F08', 'Return to modified work on', 'WORK_STATUS', 'unticked box'), ('F08', 'Return to full duty on', 'WORK_STATUS', 'unticked box'),
 ('F09', 'Full duty, no limits', 'WORK_STATUS', 'unticked box'), ('F13', '15# x 4', 'MEDICATION', 'pounds, not a quantity'), ('F13', '#2 bird dog', 'PROCEDURE', 'ordinal of an exercise'),
 ('F05', 'Rest is 5/5', 'PAIN_SCORE', 'motor grade'), ('F05', '4+/5', 'PAIN_SCORE', 'motor grade'), ('F19', 'midazolam 2 mg IV', 'MEDICATION', 'given in recovery, not a medication list'),
 ('F12', 'Waddell signs 1 of 5', 'PAIN_SCORE', 'count of signs'), ('F14', '17 of 27', 'PAIN_SCORE', 'PHQ-9'), ('F02', 'returned to work in some capacity', 'WORK_STATUS', 'guideline text'),
 ('F20', 'no lifting over 20 pounds', 'WORK_STATUS', 'forecast, not a restriction'), ('F13', 'Somatic focus', 'MEDICATION', 'somatic, not Soma'), ('F05', 'no modified duty', 'WORK_STATUS', 'the employer has none'),
]
