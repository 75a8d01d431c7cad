from goldlib import Q, QS
SPLIT = 'development'
TRAPS = [2, 7, 8, 10, 11, 12, 18, 21, 22, 25, 30, 31, 32, 33, 34]
CASE = {'caseId': 'CM16-0098671', 'applicant': 'Dolores V. Pacheco (fictional)', 'dob': '1968-03-02', 'sex': 'F', 'age_at_latest_visit': 48, 'doi': '2014-09-16',
 'mechanism': 'reaching up with a twenty quart stock pot', 'occupation': 'school cafeteria cook', 'employer': 'Ojo Claro Unified School District', 'body_parts': ['right shoulder'],
 'represented': False, 'attorney': None, 'claim_number': '40-118826-WC', 'wcab_number': None, 'ur_number': 'PMR-16-22071', 'disputed_service': 'H-wave home unit, purchase; psychological consultation',
 'ur_decision_date': '2016-04-14', 'ur_outcome': 'H-wave and psychological consultation denied (non-certified); physical therapy modified 12 to 6; MR arthrogram conditionally non-certified (not a denial, not before IMR)',
 'rule_set': 'MTUS Chronic Pain Guidelines 2009 pp. 117-118 (8 CCR 9792.24.2), 8 CCR 9792.20(e)',
 'unreadable_pages': [dict(Q('G04', 'WORK STATUS REPORT'), what='work status report of 03/22/2016, named in the UR list'), dict(Q('G06', 'RE-EVALUATION'), what='physical therapy re-evaluation of 03/17/2016, named in the UR list')]}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
QD = 'quoted in the QME report'
TIMELINE = [
 t('2014-09-16', 'injury', 'Right shoulder, reaching up with a stock pot', Q('G13', 'reaching up with a twenty quart stock pot')),
 t('2014-09-17', 'visit', "Doctor's First Report: pain 9/10, Motrin 800, off work three days", Q('G14', 'Pain was 9/10. Motrin 800'), QD),
 t('2014-10-02', 'visit', 'Pain 7/10; TTD two weeks; PT, twelve visits by 2014-11-20', Q('G14', 'Temporary total disability for two weeks'), QD),
 t('2014-11-25', 'imaging', 'MRI right shoulder: supraspinatus tendinosis, possible adhesive capsulitis, no full thickness tear', Q('G15', 'No full thickness cuff tear')),
 t('2015-01-13', 'visit', 'First visit Dr. Ramsbottom: Vicodin 5/300 b.i.d., Anaprox; modified work 10 lb, no overhead', Q('G14', 'Vicodin 5/300 b.i.d. and Anaprox'), QD),
 t('2015-05-12', 'procedure', 'Subacromial injection, right (Kenalog 40 mg with lidocaine), three weeks of relief', Q('G14', 'Subacromial injection of Kenalog'), QD),
 t('2015-06-09', 'med_change', 'Vicodin changed to Norco 5/325 at bedtime; TENS of no help', Q('G14', 'Vicodin changed to Norco'), QD),
 t('2015-12-01', 'therapy', 'Six more therapy visits 10/19 to 12/01/2015 (18 in all)', Q('G14', 'Six more therapy visits'), QD),
 t('2015-12-10', 'ame', 'QME examination: not permanent and stationary; 10 lb, no overhead; working modified duty', Q('G14', 'She works modified duty')),
 t('2016-02-09', 'visit', 'PR-2: pain 6/10, 8/10 worst; naproxen 550 b.i.d., omeprazole, Norco 5/325 at bedtime; 10 lb right arm, no work above shoulder; H-wave trial of 30 days ordered', Q('G13', 'a home trial of 30 days')),
 t('2016-02-18', 'device', 'H-wave unit delivered, 30 day home trial to 2016-03-19', Q('G11', 'Due back')),
 t('2016-03-17', 'therapy', 'Physical therapy re-evaluation (page practically unreadable)', Q('G07', 'physical therapy re-evaluation, Ojo Claro PT, 03/17/2016'), 'UR records list'),
 t('2016-03-22', 'visit', 'PR-2: trial finished, likes it; pain 5/10; medications and work status by reference to other sheets; H-wave purchase, PT 2x6, MR arthrogram, psych consult requested', Q('G03', 'Pt finished the 30 day home trial of the H-wave')),
 t('2016-03-22', 'questionnaire', 'PHQ-9 14', Q('G05', 'Office: total')),
 t('2016-03-28', 'request', 'Device order form: purchase; log to follow', Q('G10', 'log to follow')),
 t('2016-04-04', 'request', 'RFA: H-wave purchase, PT 2x6 = 12, MR arthrogram, psych consult', Q('G02', 'H-wave home unit PURCHASE')),
 t('2016-04-07', 'request_received', 'RFA received', Q('G07', 'received 04/07/2016')),
 t('2016-04-14', 'ur_decision', 'H-wave and psychological consultation non-certified; PT modified to 6; MR arthrogram conditionally non-certified', Q('G07', 'Conditionally non-certified')),
 t('2016-05-03', 'imr_application', 'IMR application signed by the worker', Q('G09', 'May 3 2016')),
]
MEDS = [
 {'date': '2015-01-13', 'quoted_in': 'G14', 'meds': [{'drug': 'Vicodin', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/300', 'frequency': 'b.i.d.'}, {'drug': 'Anaprox', 'ingredient': 'naproxen'}], **Q('G14', 'Vicodin 5/300 b.i.d. and Anaprox')},
 {'date': '2015-06-09', 'quoted_in': 'G14', 'meds': [{'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/325', 'frequency': 'at bedtime'}], 'stopped': ['Vicodin'], **Q('G14', 'Vicodin changed to Norco')},
 {'date': '2016-02-09', 'meds': [{'drug': 'naproxen', 'ingredient': 'naproxen', 'strength': '550 mg', 'frequency': 'twice a day', 'quantity': '#60'}, {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'strength': '20 mg', 'frequency': 'daily'}, {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/325', 'frequency': 'at bedtime', 'quantity': '#30'}], **Q('G13', '550 mg twice a day, #60')},
 {'date': '2016-03-22', 'meds': [], 'pointer': 'intake sheet of the day, not in the file', **Q('G03', 'see intake sheet of today')},
]
WORK = [
 {'date': '2014-10-02', 'quoted_in': 'G14', 'capacity': 'off-work', 'duration': 'two weeks', **Q('G14', 'Temporary total disability for two weeks')},
 {'date': '2015-01-13', 'quoted_in': 'G14', 'capacity': 'modified', 'lift_lb': 10, 'restrictions': ['no overhead'], **Q('G14', 'Modified work, ten pounds, no overhead')},
 {'date': '2015-12-10', 'capacity': 'modified', 'lift_lb': 10, 'restrictions': ['no overhead work with the right arm'], 'participation': 'working modified duty, full hours', 'author': 'QME', **Q('G14', 'She works modified duty')},
 {'date': '2016-02-09', 'capacity': 'modified', 'lift_lb': 10, 'restrictions': ['no lifting over 10 pounds with the right arm', 'no work above shoulder level on the right'], 'participation': 'cold prep', 'conditional_ttd': True, **Q('G13', 'no lifting over 10 pounds with the right arm')},
 {'date': '2016-03-22', 'capacity': None, 'pointer': 'attached form; that page is practically unreadable', **Q('G03', 'WORK STATUS: see attached form')},
]
PAIN = [
 {'date': '2014-09-17', 'quoted_in': 'G14', 'scores': [{'value': 9}], **Q('G14', 'Pain was 9/10')},
 {'date': '2014-10-02', 'quoted_in': 'G14', 'scores': [{'value': 7}], **Q('G14', 'Pain 7/10. Temporary')},
 {'date': '2015-05-12', 'quoted_in': 'G14', 'scores': [{'value': 7, 'context': 'before'}, {'value': 2, 'context': 'after'}], **Q('G14', 'Pain before 7/10, after 2/10')},
 {'date': '2016-02-09', 'scores': [{'value': 6}, {'value': 8, 'context': 'worst'}], **Q('G13', 'The pain is 6/10 most days')},
 {'date': '2016-02-18', 'scores': [{'value': 7, 'context': 'before'}, {'value': 5, 'context': 'after'}], 'source': 'device vendor', **Q('G11', 'pain before first session')},
 {'date': '2016-03-22', 'scores': [{'value': 5, 'context': 'current'}], **Q('G03', 'R shoulder pain 5/10 today')},
]
FUNC = [
 {'date': '2016-02-09', 'lift_lb': 5, 'sleep_h': '4', 'reach': 'cannot reach the second shelf with the right hand', **Q('G13', 'She cannot reach the second shelf of the pantry')},
 {'date': '2016-02-18', 'source': 'device vendor', 'statement': 'cannot lift pots, comb hair (before the trial)', **Q('G11', 'lift pots, comb hair')},
 {'date': '2016-03-22', 'statement': 'sleeps on the left side; sore with the mixing bowls; nothing measured', **Q('G03', 'Still sore with the mixing bowls')},
]
def mme(date, items, q, **kw):
    r = {'date': date, 'items': [{'drug': n, 'mg_per_day': mg, 'cdc2016': f'{mg} x {a} = {mg*a:g} MME', 'cdc2022': f'{mg} x {b} = {mg*b:g} MME'} for n, mg, a, b in items], 'cdc2016': sum(mg * a for _, mg, a, _ in items), 'cdc2022': sum(mg * b for _, mg, _, b in items)}
    r.update(kw); r.update(q); return r
MME = [
 mme('2015-01-13', [('hydrocodone 5 mg x 2', 10, 1, 1)], Q('G14', 'Vicodin 5/300 b.i.d. and Anaprox'), quoted_in='G14'),
 mme('2016-02-09', [('hydrocodone 5 mg x 1', 5, 1, 1)], Q('G13', '5/325, one at bedtime, #30')),
]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR letter: ADLs improved and medication use is less', Q('G07', 'With the H-wave, ADLs improved and medication use is less'), 'PR-2 of 03/22/2016 says neither; the only statement on use of the arm is sore with the mixing bowls', Q('G03', 'Still sore with the mixing bowls'), 'ur_vs_treating'),
 con('high', 'UR letter: not working', Q('G07', 'Norco. Not working.'), 'PR-2 of 02/09/2016: modified duty, cold prep', Q('G13', 'So far they have had her on cold prep'), 'ur_vs_treating'),
 con('medium', 'UR letter: in short, the requests are denied', Q('G07', 'In short, the requests are denied'), 'Table of the same letter: therapy modified (6 of 12), arthrogram conditionally non-certified', Q('G07', 'Conditionally non-certified'), 'same_document'),
 con('medium', 'UR letter lists the usage log and outcome report as received', Q('G07', 'patient usage log and outcome report, 30 days (3 pages)'), 'Order form: log to follow, vendor has it; cover sheet: vendor did not send the log', Q('G10', 'log to follow'), 'record_completeness'),
]
MISSING = [
 {'what': 'H-wave usage log and outcome report, 30 days (3 pages)', 'date': '2016-03-19', 'named_where': [Q('G07', 'patient usage log and outcome report, 30 days (3 pages)'), Q('G03', 'Log + survey went to the vendor'), Q('G01', 'H-wave vendor did not send the log')], 'must_find': True},
 {'what': 'Intake sheet with medications', 'date': '2016-03-22', 'named_where': [Q('G03', 'see intake sheet of today')], 'must_find': True},
 {'what': 'QME report, complete (only page 9 of 24 is in the file)', 'date': '2015-12-10', 'named_where': [Q('G07', 'QME report, L. Farquhar MD, 12/10/2015'), Q('G14', 'Page 9 of 24')], 'must_find': True},
 {'what': 'X-ray reports asked for by UR', 'date': None, 'named_where': [Q('G07', 'the prior MRI and x-ray reports asked for on 04/08/2016')], 'must_find': False},
 {'what': 'Records of 2014 and 2015 quoted by the QME (first report, therapy, injection of 05/12/2015)', 'date': None, 'named_where': [Q('G14', 'RECORDS REVIEWED')], 'must_find': False},
]
COPIED = [{'doc': 'G07', 'date': '2016-04-14', 'copied_from': 'G03', 'copied_from_date': '2016-03-22', 'what': 'the clinical summary of the UR letter pastes the subjective and objective part of the PR-2 and adds a sentence on ADLs and medication that is not in it', 'stale': [Q('G07', 'Likes it and would like to keep it')], 'new': [Q('G07', 'With the H-wave, ADLs improved')], 'handling': 'second-hand; not a second note'}]
MISFILED = [{'doc': 'G12', 'patient': 'Dolores Y. Pacheco (fictional)', 'dob': '1986-02-03', 'claim_number': '40-181226-WC', 'doi': '2015-11-20', 'why': 'middle initial, date of birth, claim number, date of injury and body part differ', **Q('G12', '40-181226-WC')}]
FI = [
 {'treatment': 'H-wave home unit, purchase', 'family': 'device', 'request': 'repeat', 'requested': 'H-wave home unit PURCHASE', 'rule': 'MTUS Chronic Pain Guidelines pp. 117-118 (one-month trial documented by use, relief and function); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'days': 30, 'from': '2016-02-18', 'to': '2016-03-19', 'evidence': QS(('G11', 'Due back'), ('G03', 'Pt finished the 30 day home trial of the H-wave'))},
  'adl': {'state': 'not-documented', 'evidence': []}, 'work_restrictions': {'state': 'not-documented', 'evidence': []},
  'dependency': {'state': 'not-documented', 'also_acceptable': 'contradicted', 'evidence': [], 'note': 'medication list after the trial is on a sheet that is not in the file; more therapy and a device are asked for'},
  'verdict': 'insufficient-documentation', 'partial': False,
  'reasons': ['usage log and outcome report of the trial are named and not in the file', 'the only statement that ADLs improved and medication is less stands in the UR letter (second-hand)', 'the PR-2 after the trial measures no activity; it has a pain score (6/10 to 5/10), which is not function', 'work status and medications after the trial are on other sheets: one practically unreadable, one not in the file', 'two pages that the UR list names could not be read: what they say is not known'],
  'not_admissible': [{'what': 'ADLs improved and medication use is less', **Q('G07', 'With the H-wave, ADLs improved and medication use is less')}, {'what': 'likes it', **Q('G03', 'Likes it and would like to keep it')}, {'what': 'goal boxes ticked on the order form', **Q('G10', 'more function')}, {'what': 'full duty, off medication (another patient)', **Q('G12', 'full duty 03/25/2016')}]},
 {'treatment': 'psychological consultation', 'family': 'consultation', 'request': 'first', 'requested': 'psych consult', 'rule': 'MTUS Chronic Pain Guidelines pp. 100-101 (indication)',
  'prior_exposure': {'status': 'none', 'evidence': QS(('G02', 'x1, initial'))},
  'adl': {'state': 'not-documented', 'evidence': []}, 'work_restrictions': {'state': 'not-documented', 'evidence': []}, 'dependency': {'state': 'not-documented', 'evidence': []},
  'verdict': 'not-a-functional-improvement-question', 'partial': False, 'reasons': ['a first consultation is a question of indication; PHQ-9 of 14 and the sentence on mood of 03/22/2016 are what the file has'], 'not_admissible': []}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'School cafeteria cook (applies for herself, no attorney named); right shoulder injury of September 16, 2014 with a stock pot', Q('G09', 'Attorney of the employee'), Q('G13', 'reaching up with a twenty quart stock pot')),
 f(2, 'UR of April 14, 2016 failed to approve an H-wave home unit (purchase) and a psychological consultation', Q('G07', 'H-wave home unit, purchase, right shoulder')),
 f(3, 'Physical therapy 12 was modified to 6; the MR arthrogram was conditionally non-certified pending reports', Q('G07', 'Six of twelve visits are certified'), Q('G07', 'It is not a finding that the service is not needed')),
 f(4, 'Eighteen therapy visits, TENS without benefit, one subacromial injection', Q('G13', 'eighteen visits'), Q('G13', 'was used there without benefit')),
 f(5, 'Home trial of the H-wave February 18 to March 19, 2016', Q('G11', 'Due back'), Q('G10', '2/18/16 - 3/19/16')),
 f(6, 'March 22, 2016: likes the unit; pain 5/10, 6/10 at the last visit', Q('G03', 'R shoulder pain 5/10 today')),
 f(7, 'March 22, 2016: medications and work status are given by reference only', Q('G03', 'see intake sheet of today'), Q('G03', 'WORK STATUS: see attached form')),
 f(8, 'February 9, 2016: pain 6/10, naproxen 550 mg twice a day, omeprazole, Norco 5/325 at bedtime', Q('G13', '550 mg twice a day, #60')),
 f(9, 'February 9, 2016: modified duty, 10 lb right arm, no work above the shoulder', Q('G13', 'no lifting over 10 pounds with the right arm')),
 f(10, 'Trial log not in the file', Q('G01', 'H-wave vendor did not send the log')),
 f(11, 'PHQ-9 of March 22, 2016: 14', Q('G05', 'Office: total')),
 f(12, 'MRI of November 25, 2014: tendinosis, no full thickness tear', Q('G15', 'No full thickness cuff tear')),
]
MUST_NOT = [
 {'statement': 'ADLs improved with the H-wave (as an established fact)', 'why': 'UR letter only'}, {'statement': 'Medication use fell with the H-wave', 'why': 'UR letter only'},
 {'statement': 'The applicant is not working', 'why': 'UR letter only; modified duty in the notes'}, {'statement': 'Released to full duty, pain 2/10, left knee', 'why': 'another patient (G12)'},
 {'statement': 'The MR arthrogram was found not medically necessary', 'why': 'conditional non-certification'}, {'statement': 'Physical therapy was denied', 'why': 'modified, 6 of 12'},
 {'statement': 'There is no documentation of work status or function in March 2016', 'why': 'two pages could not be read; coverage has to be said'},
 {'statement': 'Two separate notes support the findings of March 22, 2016', 'why': 'G08 is a copy, the UR letter pastes it'}, {'statement': 'Currently taking Vicodin, Anaprox, Motrin or Kenalog', 'why': 'past, or given in an injection'},
 {'statement': '24 or 26 therapy visits requested', 'why': '2x6 is 12'}, {'statement': 'Represented by an attorney', 'why': 'none named'}, {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions'},
]
HARD = [
 ('G10', 'Initial 30 day trial', 'PROCEDURE', 'unticked box'), ('G10', 'return to work', 'WORK_STATUS', 'unticked goal'), ('G10', 'Users often say that they sleep longer', 'FUNCTION', 'advertising text'),
 ('G07', 'Not recommended as an isolated intervention', 'PROCEDURE', 'guideline text'), ('G12', 'Pain 2/10', 'PAIN_SCORE', 'another patient'), ('G12', 'no restrictions', 'WORK_STATUS', 'another patient'),
 ('G13', 'External rotation strength is 4/5', 'PAIN_SCORE', 'motor grade'), ('G13', 'Grip 44/46/44', 'DATE', 'grip trials'), ('G03', '[ ] CHANGE IN WORK STATUS', 'WORK_STATUS', 'unticked box'), ('G14', 'no longer arranges the chairs', 'WORK_STATUS', 'hobby'),
]
