# Written by hand from the sources, before any program read the case. Q gives the page of a quote in casefile.pdf.
from goldlib import Q, QS
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
def v(date, q, **kw): return {'date': date, **kw, **q}
def d(drug, ingredient, strength=None, frequency=None, quantity=None, status='taking', **kw):
    r = {'drug': drug, 'ingredient': ingredient, 'strength': strength, 'frequency': frequency, 'quantity': quantity, 'status': status}
    return {**{k: x for k, x in r.items() if x}, **kw}
def mme(date, items, q, **kw):
    r = {'date': date, 'items': [], 'cdc2016': 0, 'cdc2022': 0}
    for name, mg, f16, f22 in items:
        r['items'].append({'drug': name, 'mg_per_day': mg}); r['cdc2016'] += mg * f16; r['cdc2022'] += mg * f22
    r['cdc2016'], r['cdc2022'] = round(r['cdc2016'], 2), round(r['cdc2022'], 2)
    return {**r, **kw, **q}
def con(sev, kind, claim, cq, contrary, xq): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
def miss(what, date, must, *q): return {'what': what, 'date': date, 'named_where': list(q), 'must_find': must}
def limb(state, *q): return {'state': state, 'evidence': list(q)}
def na(what, q): return {'what': what, **q}
def f(n, text, *q): return {'n': n, 'fact': text, 'evidence': list(q)}
def mn(*pairs): return [{'statement': a, 'why': b} for a, b in pairs]
SPLIT = 'held-back'
TRAPS = [1, 2, 3, 5, 7, 8, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 27, 29]
CASE = {'caseId': 'CM18-0115563', 'applicant': 'Nadia Sokolov-Whitehorse (fictional)', 'dob': '1973-05-18', 'sex': 'F', 'age_at_latest_visit': 44, 'doi': '2014-09-30', 'mechanism': 'knocked down steps by a dog', 'occupation': 'meter reader', 'employer': 'Caldera Valley Water District',
 'body_parts': ['low back (right radiculopathy)', 'right knee'], 'represented': True, 'attorney': 'Leland Osei-Hart', 'claim_number': 'CVW14-0930-2', 'wcab_number': 'ADJ9812277', 'ur_number': 'BUP 18-051477',
 'disputed_service': 'functional restoration program, additional 20 days; flurbiprofen/baclofen/gabapentin cream 240 g; MRI lumbar spine', 'ur_decision_date': '2018-05-21', 'ur_outcome': 'three denied; duloxetine approved', 'rule_set': '8 CCR 9792.20(e); MTUS Chronic Pain (ACOEM, May 15, 2017); Drug Formulary 9792.27.9; ACOEM Low Back'}
TIMELINE = [
 t('2014-09-30', 'injury', 'Knocked down six steps by a dog', Q('S10', 'knocked her down six concrete steps')), t('2014-10-01', 'visit', 'Urgent care: knee 8/10, back 7/10, off work', Q('S10', '10/01/2014'), 'quoted in the QME report'),
 t('2015-03-20', 'surgery', 'Right knee arthroscopy, partial medial meniscectomy', Q('S12', 'Right knee arthroscopy')), t('2015-07-14', 'therapy', 'Physical therapy, knee, twelve visits', Q('S10', 'Sandstone PT, twelve visits'), 'quoted in the QME report'),
 t('2016-11-08', 'imaging', 'MRI lumbar: L4-5 right foraminal protrusion 4 mm', Q('S11', 'L4-5 right foraminal protrusion 4 mm')), t('2017-01-24', 'procedure', 'Right L4 transforaminal epidural, 30 percent for ten days', Q('S10', 'Right L4 transforaminal epidural'), 'quoted in the QME report'),
 t('2017-08-15', 'med_change', 'Norco raised to four a day', Q('S10', 'Norco raised to four a day'), 'quoted in the QME report'), t('2017-12-14', 'qme', 'QME: permanent and stationary, 10 pounds, program with weaning', Q('S10', 'permanent and stationary on December 14, 2017')),
 t('2018-04-03', 'visit', 'PR-2: 7/10, walks 20, Norco four a day, 10 lb', Q('S09', 'Walks 20 min')), t('2018-04-27', 'therapy', 'Program day 10: walks 30, Oswestry 56 to 44, Norco three a day', Q('S08', 'Oswestry 56 percent')),
 t('2018-05-08', 'visit', 'PR-2: 6/10, walks 30, Norco four a day again, 10 lb', Q('S04', 'Back on Norco four a day')), t('2018-05-11', 'request', 'RFA', Q('S03', '05/11/2018')), t('2018-05-14', 'request_received', 'RFA received', Q('S02', '05/14/2018')),
 t('2018-05-21', 'ur_decision', 'Program, cream and MRI denied', Q('S02', 'MAY 21, 2018')),
]
DUL, CRM, SEN = d('duloxetine', 'duloxetine', '60 mg', '1 daily'), {'drug': 'flurbiprofen/baclofen/gabapentin cream', 'ingredient': 'flurbiprofen+baclofen+gabapentin', 'route': 'topical', 'frequency': 'at night', 'status': 'taking'}, d('senna', 'senna', '8.6 mg', '2 qhs')
NQ = d('Norco', 'acetaminophen+hydrocodone', '10/325', 'QID prn')
MEDS = [
 v('2017-12-14', Q('S10', 'Norco 10/325 four a day, duloxetine 60 mg'), author='QME', meds=[d('Norco', 'acetaminophen+hydrocodone', '10/325', 'four a day'), d('duloxetine', 'duloxetine', '60 mg')]),
 v('2018-04-03', Q('S09', 'Norco 10/325 1 tab PO QID'), meds=[NQ, DUL, CRM, SEN]), v('2018-04-27', Q('S08', 'has come from four to three a day'), meds=[d('Norco', 'acetaminophen+hydrocodone', '10/325', 'three a day'), d('duloxetine', 'duloxetine')], changes=['Norco four to three a day']),
 v('2018-05-08', Q('S04', 'Norco 10/325 1 tab PO QID'), meds=[NQ, DUL, CRM, SEN], changes=['Norco back to four a day']),
 v('2017-12-12/2018-06-25', Q('S14', 'PBM LEDGER'), source='pharmacy log', meds=[
  {'drug': 'hydrocodone-acetaminophen', 'ingredient': 'acetaminophen+hydrocodone', 'fills': [[x, '10-325', 120] for x in ('2017-12-12', '2018-01-11', '2018-02-12', '2018-03-14', '2018-04-12', '2018-05-10', '2018-06-11')]},
  {'drug': 'duloxetine', 'ingredient': 'duloxetine', 'fills': [[x, '60 MG', 30] for x in ('2017-12-12', '2018-01-11', '2018-02-12', '2018-04-12', '2018-05-10')]}, {'drug': 'compound cream', 'ingredient': 'flurbiprofen+baclofen+gabapentin', 'fills': [['2018-01-16', '20/2/10', 240], ['2018-03-14', '20/2/10', 240]], 'rejected': ['2018-05-15']}]),
]
R10 = ['no lifting over 10 lb', 'no repeated bending', 'no uneven ground']
WORK = [
 v('2014-10-01', Q('S10', 'Off work. Naproxen'), quoted_in='S10', capacity='off-work'), v('2017-08-15', Q('S10', 'No lifting over 10 pounds'), quoted_in='S10', capacity='modified', lift_lb=10),
 v('2017-12-14', Q('S10', 'no lifting over 10 pounds, no repeated bending'), author='QME', capacity='modified', permanence='permanent', lift_lb=10, restrictions=R10, phase='permanent-and-stationary'),
 v('2018-04-03', Q('S09', 'No lifting over 10 lb'), capacity='modified', permanence='permanent', lift_lb=10, restrictions=R10, participation='not working'), v('2018-05-08', Q('S04', 'No lifting over 10 lb'), capacity='modified', permanence='permanent', lift_lb=10, restrictions=R10, participation='not working'),
]
PAIN = [
 v('2014-10-01', Q('S10', 'Pain knee 8/10, back 7/10'), quoted_in='S10', scores=[{'value': 8, 'site': 'knee'}, {'value': 7, 'site': 'back'}]), v('2018-04-03', Q('S09', 'pain 7/10'), scores=[{'value': 7, 'context': 'current'}, {'value': 9, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}]),
 v('2018-04-16', Q('S06', '4/16'), scores=[{'value': 7, 'context': 'before'}, {'value': 8, 'context': 'after'}]), v('2018-04-27', Q('S08', '7/10'), scores=[{'value': 7, 'context': 'before'}, {'value': 6, 'context': 'average'}]),
 v('2018-05-08', Q('S04', 'pain 6/10'), scores=[{'value': 6, 'context': 'current'}, {'value': 9, 'context': 'without-medication', 'source': 'copied forward'}, {'value': 6, 'context': 'with-medication', 'source': 'copied forward'}]),
 v('2018-05-08', Q('S05', 'worst this week'), source='questionnaire', scores=[{'value': 6, 'context': 'current'}, {'value': 9, 'context': 'worst'}, {'value': 5, 'context': 'least'}]),
]
FUNC = [
 v('2017-12-14', Q('S10', 'She walks twenty minutes and sits thirty'), author='QME', walk_min=20, sit_min=30, drive_min=40, odi_pct=56), v('2018-04-03', Q('S09', 'Walks 20 min, sits 30'), walk_min=20, sit_min=30, self_care='does not cook'),
 v('2018-04-27', Q('S08', '280 meters at the start, 340 now'), walk_min=30, six_minute_walk_m=340, lift_lb=18, odi_pct=44, baseline={'walk_min': 20, 'six_minute_walk_m': 280, 'lift_lb': 10, 'odi_pct': 56}), v('2018-05-08', Q('S04', 'Walks 30 min, sits 30'), walk_min=30, sit_min=30, self_care='cooks some evenings'),
]
MME = [
 mme('2016-05-09', [('hydrocodone 10 mg x 2', 20, 1, 1)], Q('S10', 'Norco 10/325 two a day'), quoted_in='S10'), mme('2018-04-03', [('hydrocodone 10 mg x 4', 40, 1, 1)], Q('S09', 'Norco 10/325 1 tab PO QID')),
 mme('2018-04-27', [('hydrocodone 10 mg x 3', 30, 1, 1)], Q('S08', 'has come from four to three a day')), mme('2018-05-08', [('hydrocodone 10 mg x 4', 40, 1, 1)], Q('S04', 'Back on Norco four a day')),
]
CONTRADICTIONS = [
 con('high', 'ur_no_documentation', 'UR letter: no report of the program documents objective gains', Q('S02', 'No report of the program documents objective gains'), 'Summary of 04/27/2018: six-minute walk 280 to 340 m, Oswestry 56 to 44', Q('S08', '280 meters at the start, 340 now')),
 con('high', 'visit_count', 'UR letter: completed 20 days', Q('S02', 'has completed 20 days'), 'Participation record: days 1-10 of 10', Q('S06', 'days 1-10 of 10 authorized')),
 con('high', 'laterality', 'UR letter: left knee arthroscopy', Q('S02', 'left knee arthroscopy in 2015'), 'Operative report: right knee', Q('S12', 'Right knee arthroscopy')),
 con('high', 'work_status', 'UR letter: working four hours a day', Q('S02', 'She is working four hours a day'), 'PR-2 of 05/08/2018: not working', Q('S04', 'Not working')),
 con('high', 'ur_no_documentation', 'UR letter: no previous MRI of the lumbar spine', Q('S02', 'no previous MRI of the lumbar spine'), 'MRI of 11/08/2016', Q('S11', '11/08/2016')),
 con('high', 'rfa_vs_note', 'RFA: program 20 days, 120 hours', Q('S03', '20 DAYS, 120 HRS'), 'PR-2 of 05/08/2018: 10 more days', Q('S04', 'continue 10 more days per Kestrel')),
 con('medium', 'note_vs_note', 'Summary of 04/27/2018: Norco three a day', Q('S08', 'has come from four to three a day'), 'PR-2 of 05/08/2018: Norco four a day', Q('S04', 'Back on Norco four a day')),
 con('medium', 'same_visit', 'PR-2 of 05/08/2018 (copied): starts the program in two weeks', Q('S04', 'She starts the functional restoration program in two weeks'), 'Same report: finished 10 days on 4/27', Q('S04', 'finished 10 days of FRP on 4/27')),
 con('medium', 'report_internal', 'QME, opinion: did dispatch work through all of 2016', Q('S10', 'she did dispatch work for the District through all of 2016'), 'QME, history: never went back to work', Q('S10', 'She never went back to work after the day of the injury')),
]
MISSING = [
 miss('Psychology intake report, Kestrel', '2018-03-12', True, Q('S01', '03/12/2018'), Q('S02', '03/12/2018')), miss('PR-2 of Dr. Gallardo', '2018-02-27', True, Q('S02', '02/27/2018')), miss('Epidural procedure note, Dr. Sayegh', '2017-01-24', True, Q('S10', '1/24/2017')),
 miss('First QME report', None, False, Q('S10', 'this is my re-evaluation')), miss('Explanation of review for the program', '2018-05-25', False, Q('S13', 'EOR attached by payer')),
]
COPIED = [{'doc': 'S04', 'date': '2018-05-08', 'copied_from': 'S09', 'copied_from_date': '2018-04-03', 'what': 'chief complaint, history but the interval line, medication list, physical examination', 'stale': [Q('S04', 'She starts the functional restoration program in two weeks'), Q('S04', 'Pain 9 w/o meds, 6 with meds')], 'new': [Q('S04', 'Interval: finished 10 days'), Q('S04', 'pain 6/10'), Q('S04', 'Walks 30 min, sits 30')], 'handling': 'vitals, interval, daily activities, PHQ-9 and plan are new'}]
ADL = limb('supported', Q('S08', 'Oswestry 56 percent at the start, 44 now'), Q('S08', '280 meters at the start, 340 now'), Q('S09', 'Walks 20 min'), Q('S04', 'Walks 30 min now and cooks some evenings'))
RES = limb('contradicted', Q('S09', 'No lifting over 10 lb'), Q('S04', 'No lifting over 10 lb'))
FI = [
 {'treatment': 'Functional restoration program', 'family': 'programme', 'request': 'repeat', 'requested': 'Functional restoration program, additional 20 days', 'rule': 'MTUS Chronic Pain (ACOEM 2017), interdisciplinary rehabilitation (compliance and gains within two weeks); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'since': '2018-04-16', 'count': 10, 'evidence': [Q('S06', 'days 1-10 of 10 authorized'), Q('S08', 'ten days')]}, 'adl': ADL, 'work_restrictions': RES,
  'dependency': limb('mixed', Q('S08', 'has come from four to three a day'), Q('S04', 'Back on Norco four a day'), Q('S14', '05/10/2018')), 'verdict': 'not-demonstrated', 'partial': True,
  'reasons': ['walking 20 to 30 minutes, six-minute walk 280 to 340 m, Oswestry 56 to 44, lifting 10 to 18 pounds', 'permanent 10 pound restriction unchanged, not working', 'Norco four to three during the program, four again by May 8; fills #120 unchanged'], 'not_admissible': [na('check-in sheet of the worker', Q('S05', 'legs stronger, pain same'))]},
 {'treatment': 'Flurbiprofen 20% / baclofen 2% / gabapentin 10% cream', 'family': 'topical', 'request': 'repeat', 'requested': 'Flurbiprofen 20% / baclofen 2% / gabapentin 10% cream, 240 g', 'rule': 'MTUS Drug Formulary 9792.27.9 (compounds); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'since': '2018-01-16', 'evidence': [Q('S14', 'CMPD FLURBI 20/BACLO 2/GABA 10 CRM'), Q('S09', 'apply at night')]}, 'adl': limb('mixed', Q('S10', 'She walks twenty minutes'), Q('S09', 'Walks 20 min'), Q('S04', 'Walks 30 min')), 'work_restrictions': RES,
  'dependency': limb('contradicted', Q('S09', 'Norco 10/325 1 tab PO QID'), Q('S04', 'Norco 10/325 1 tab PO QID')), 'verdict': 'not-demonstrated', 'partial': False, 'reasons': ['no gain before the program, the later gain goes with the program', 'Norco unchanged at four a day', 'ingredients decide first: baclofen and gabapentin on the skin'], 'not_admissible': [na('Cream helps a little at night', Q('S05', 'a little, at nite'))]},
 {'treatment': 'MRI lumbar spine', 'family': 'imaging', 'request': 'repeat', 'requested': 'MRI lumbar spine without contrast', 'rule': 'ACOEM Low Back, MRI', 'prior_exposure': {'status': 'yes', 'since': '2016-11-08', 'evidence': [Q('S11', '11/08/2016')]},
  'adl': limb('not-documented'), 'work_restrictions': limb('not-documented'), 'dependency': limb('not-documented'), 'verdict': 'not-a-functional-improvement-question', 'partial': False, 'reasons': ['an indication question'], 'not_admissible': []},
]
SUMMARY = [
 f(1, 'Represented meter reader, knocked down steps by a dog September 30, 2014', Q('S10', 'knocked her down six concrete steps'), Q('S10', 'attorney for the applicant')), f(2, 'Low back pain with right leg symptoms; right knee arthroscopy March 20, 2015', Q('S12', 'Right knee arthroscopy')),
 f(3, 'UR of May 21, 2018 denied the program, the cream and the MRI; duloxetine approved', Q('S02', 'denied')), f(4, 'May 8, 2018: 6/10, walks 30 minutes, cooks some evenings', Q('S04', 'Walks 30 min now and cooks some evenings')), f(5, 'May 8, 2018: Norco back to four a day', Q('S04', 'Back on Norco four a day')),
 f(6, 'Permanent 10 lb restriction, not working', Q('S04', 'No lifting over 10 lb')), f(7, 'Program, ten days April 16 to 27, 2018', Q('S06', 'days 1-10 of 10 authorized')), f(8, 'Program gains: six-minute walk 280 to 340 m, Oswestry 56 to 44, Norco four to three', Q('S08', '280 meters at the start, 340 now')),
 f(9, 'April 3, 2018: 7/10, walks 20 minutes, does not cook', Q('S09', 'Does not cook')), f(10, 'Compound cream since January 2018', Q('S14', 'CMPD FLURBI 20/BACLO 2/GABA 10 CRM')), f(11, 'MRI of November 8, 2016: L4-5 right foraminal protrusion', Q('S11', 'L4-5 right foraminal protrusion 4 mm')),
 f(12, 'QME of December 14, 2017: permanent and stationary, program with weaning, no creams', Q('S10', 'permanent and stationary on December 14, 2017')), f(13, 'Right L4 epidural January 24, 2017, 30 percent for ten days', Q('S10', '30 percent for ten days')),
]
MUST_NOT = mn(('20 days of the program were completed', 'ten'), ('Left knee surgery', 'UR error'), ('Works four hours a day', 'not working'), ('No earlier MRI', '2016'), ('No objective gains documented', 'in the summary'), ('Takes Xanax or OxyContin', 'another patient'), ('Takes oral baclofen or gabapentin', 'in the cream'), ('Norco is three a day now', 'four again by May 8'),
 ('Takes naproxen or tramadol', 'stopped'), ('Surgery planned', 'not a candidate'), ('Two program summaries', 'S15 duplicates S08'), ('Worked dispatch in 2016, as a settled fact', 'QME contradicts himself'), ('The request is or is not medically necessary', 'no conclusions'))
HARD = [('S04', 'Full duty', 'WORK_STATUS', 'unticked box'), ('S04', 'Strength 5/5 BLE', 'PAIN_SCORE', 'motor grade'), ('S04', 'PHQ-9 15', 'PAIN_SCORE', 'instrument'), ('S07', 'OxyContin 20 mg', 'MEDICATION', 'another patient'), ('S12', 'morphine 4 mg', 'MEDICATION', 'given in surgery'), ('S02', 'if the patient has returned to work', 'WORK_STATUS', 'rule'), ('S05', 'better', 'FUNCTION', 'unticked box')]
