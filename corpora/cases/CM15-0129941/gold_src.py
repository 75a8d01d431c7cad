# Written from the sources before any program read the case. Q(doc, quote) is resolved to a page of casefile.pdf.
from goldlib import Q
SPLIT = 'held-back'
TRAPS = [8, 9, 11, 12, 13, 20, 21, 22, 23, 31, 33]
CASE = {'caseId': 'CM15-0129941', 'applicant': 'Marcus D. Trevanian (fictional)', 'dob': '1968-12-12', 'sex': 'M', 'age_at_latest_visit': 46, 'doi': '2011-08-02', 'mechanism': 'took down an inmate in the yard, a second inmate landed on his back',
 'occupation': 'correctional officer (retired 2014-03-31)', 'employer': 'Las Pilas State Correctional Facility', 'body_parts': ['low back (lumbar spine)', 'left leg (radiculopathy)', 'psyche'], 'represented': True, 'attorney': 'Law Offices of Bertrand Achille', 'claim_number': 'SQ-11-0802-449', 'wcab_number': 'ADJ7918820', 'ur_number': 'CR-2015-77120',
 'disputed_service': 'L5-S1 anterior and posterior fusion with instrumentation, 3 day stay; home health care 4 hours a day for 14 days; post-operative physical therapy 3x8 (24)', 'ur_decision_date': '2015-06-09', 'ur_outcome': 'all denied', 'rule_set': 'MTUS low back (ACOEM 2nd ed. ch. 12) and ODG fusion; MTUS Chronic Pain p. 51; 8 CCR 9792.24.3 (UR of June 2015)'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
AQ = 'quoted in the QME report'
TIMELINE = [
 t('2011-08-02', 'injury', 'Takedown of an inmate, a second one landed on his back', Q('M39', 'One inmate on top of him')),
 t('2011-08-02', 'visit', 'Emergency room: 9/10, lumbar strain; Toradol, Vicodin, Flexeril', Q('M39', 'LBP 9/10')),
 t('2011-08-11', 'visit', 'Occupational medicine: 7/10; modified, 10 lb, no inmate contact', Q('M38', 'no inmate contact, no lifting over 10 lbs')),
 t('2011-09-29', 'visit', 'Occupational medicine: 8/10; off work', Q('M37', 'cannot do booth, had to lie on floor')),
 t('2011-10-20', 'imaging', 'MRI: L5-S1 anterolisthesis 3 mm, moderate left foraminal narrowing', Q('M09', 'October 20, 2011. MRI of the lumbar spine'), AQ),
 t('2011-11-09', 'electrodiagnostic', 'EMG: chronic left L5 radiculopathy, mild', Q('M09', 'Chronic left L5 radiculopathy, mild'), AQ),
 t('2012-03-02', 'therapy', 'End of 24 visits of physical therapy; no meaningful change', Q('M20', 'No meaningful change with second block')),
 t('2012-03-15', 'visit', 'Initial consultation Dr. Ansari: back 7/10, leg 6/10; TTD', Q('M36', 'The back is 7/10 and the left leg 6/10')),
 t('2012-05-22', 'procedure', 'First left L5-S1 transforaminal epidural injection', Q('M35', 'FLUOROSCOPY, FIRST')),
 t('2012-06-19', 'visit', 'PR-2: leg 60% better, walks 40 minutes; Norco one a day; TTD', Q('M33', 'which he says is 60% better')),
 t('2013-01-22', 'procedure', 'Second left L5-S1 transforaminal epidural injection', Q('M34', 'FLUOROSCOPY, SECOND')),
 t('2013-02-19', 'visit', 'PR-2: no benefit; Norco 10/325 t.i.d.; Neurontin started; TTD', Q('M32', 'gave no benefit whatsoever')),
 t('2013-09-14', 'work', 'Temporary disability payments end after 104 weeks (not a recovery)', Q('M24', 'It does not mean that your doctor has found you able to work')),
 t('2013-11-05', 'legal', 'Deposition', Q('M11', 'November 5, 2013')),
 t('2014-01-21', 'visit', 'Psychiatry: Zoloft started', Q('M30', 'Start Zoloft 25 x 7d then 50')),
 t('2014-02-26', 'qme', 'QME: P&S; no lifting over 20 pounds, no inmate contact; ODI 48%', Q('M09', 'He is permanent and stationary and has reached maximum medical improvement')),
 t('2014-03-31', 'work', 'Retired on an industrial disability pension', Q('M05', 'March 31, 2014')),
 t('2014-11-11', 'visit', 'PR-2: toe extension 4/5; Norco q.i.d.; P&S, 20 pounds, retired', Q('M31', 'Toe extension 4/5, it was 4+/5')),
 t('2015-03-11', 'imaging', 'MRI: 5 mm anterolisthesis, severe left foraminal stenosis, progressed', Q('M15', 'progressed since 2011')),
 t('2015-03-24', 'visit', 'PR-2: no great change; films, EMG and psychological clearance ordered', Q('M06', 'No great change since January')),
 t('2015-04-07', 'imaging', 'Flexion and extension films: 5 mm of translation at L5-S1', Q('M16', 'Dynamic instability at L5-S1')),
 t('2015-04-21', 'electrodiagnostic', 'EMG: active left L5, new left S1 radiculopathy', Q('M17', 'Left S1 radiculopathy, new since 2011')),
 t('2015-04-28', 'visit', 'Psychological clearance for fusion', Q('M18', 'he is cleared for fusion without conditions')),
 t('2015-05-12', 'visit', 'Home assessment by nurse', Q('M23', 'Visit of 05/12/2015')),
 t('2015-05-19', 'visit', 'PR-2: 9/10 back, 8/10 leg, fall of May 2, cane; fusion, home health care and PT requested', Q('M05', 'He has made up his mind for surgery')),
 t('2015-05-26', 'request', 'RFA', Q('M07', '05/26/2015')),
 t('2015-06-02', 'request_received', 'RFA received', Q('M02', '06/02/2015')),
 t('2015-06-09', 'ur_decision', 'UR denies fusion, home health care and post-operative PT', Q('M02', 'June 9, 2015')),
 t('2015-07-02', 'imr_application', "IMR application signed by the applicant's attorney", Q('M04', '07/02/2015')),
]
NO = lambda f, q=None: {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': f, 'quantity': q}
MEDS = [
 {'date': '2011-08-02', 'meds': [{'drug': 'Vicodin', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/500', 'quantity': '#15'}, {'drug': 'Flexeril', 'ingredient': 'cyclobenzaprine', 'strength': '10', 'quantity': '#12'}], 'given': ['Toradol 60 mg IM'], **Q('M39', 'Vicodin 5/500 #15, Flexeril 10 #12')},
 {'date': '2012-06-19', 'meds': [dict(NO('one a day'), strength='5/325')], **Q('M33', 'Norco 5/325 one a day')},
 {'date': '2013-02-19', 'meds': [NO('t.i.d.', '#90'), {'drug': 'Neurontin', 'ingredient': 'gabapentin', 'strength': '300 mg', 'frequency': 'at bedtime'}], 'changes': ['Neurontin started'], **Q('M32', 'Norco 10/325 t.i.d. #90')},
 {'date': '2014-02-26', 'meds': [NO('three a day'), {'drug': 'Neurontin', 'ingredient': 'gabapentin', 'strength': '300 mg', 'frequency': 'at night'}, {'drug': 'Ambien', 'ingredient': 'zolpidem'}, {'drug': 'Zoloft', 'ingredient': 'sertraline'}], **Q('M09', 'He takes Norco 10/325, three a day')},
 {'date': '2014-11-11', 'meds': [NO('q.i.d.', '#120'), {'drug': 'Neurontin', 'ingredient': 'gabapentin', 'strength': '600 mg', 'frequency': 't.i.d.'}], 'changes': ['Norco t.i.d. to q.i.d.'], **Q('M31', 'Norco 10/325 q.i.d. #120, it was t.i.d.')},
 {'date': '2015-05-19', 'meds': [NO('q.i.d.', '#120'), {'drug': 'Neurontin', 'ingredient': 'gabapentin', 'strength': '600 mg', 'frequency': 't.i.d.', 'quantity': '#90'}, {'drug': 'Zoloft', 'ingredient': 'sertraline', 'strength': '100 mg'}, {'drug': 'Ambien', 'ingredient': 'zolpidem', 'strength': '10 mg', 'frequency': 'p.r.n.'}, {'drug': 'albuterol', 'ingredient': 'albuterol', 'non_industrial': True}], **Q('M05', '10/325 q.i.d. #120')},
]
WORK = [
 {'date': '2011-08-11', 'capacity': 'modified', 'lift_lb': 10, 'restrictions': ['no inmate contact', 'no lifting over 10 lb', 'sit/stand'], **Q('M38', 'no inmate contact, no lifting over 10 lbs')},
 {'date': '2011-09-29', 'capacity': 'off-work', 'until': '2011-10-20', **Q('M37', 'until 10-20-11')},
 {'date': '2012-03-15', 'capacity': 'off-work', **Q('M36', 'He is temporarily totally disabled')},
 {'date': '2012-06-19', 'capacity': 'off-work', **Q('M33', 'TTD. If he holds this')},
 {'date': '2013-02-19', 'capacity': 'off-work', **Q('M32', 'TTD.')},
 {'date': '2014-02-26', 'author': 'QME', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 20, 'phase': 'permanent-and-stationary', 'restrictions': ['no lifting over 20 lb', 'no inmate contact', 'change of position'], **Q('M09', 'In terms of weight this is no lifting over 20 pounds')},
 {'date': '2014-11-11', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 20, 'phase': 'permanent-and-stationary', 'participation': 'retired', **Q('M31', 'P&S per QME. No lifting over 20 pounds. Retired.')},
 {'date': '2015-05-19', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 20, 'phase': 'permanent-and-stationary', 'participation': 'not working, retired since 2014-03-31', 'hypothetical': 'TTD for six to nine months if the operation is done', **Q('M05', 'no lifting over 20 pounds')},
]
PAIN = [
 {'date': '2011-08-02', 'scores': [{'value': 9, 'context': 'before'}, {'value': 5, 'context': 'after'}], **Q('M39', 'Pain 9 to 5')},
 {'date': '2012-03-15', 'scores': [{'value': 7, 'site': 'back'}, {'value': 6, 'site': 'left leg'}], **Q('M36', 'The back is 7/10 and the left leg 6/10')},
 {'date': '2012-06-19', 'scores': [{'value': 2, 'site': 'leg'}, {'value': 6, 'site': 'back'}], **Q('M33', 'Leg 2/10, back 6/10')},
 {'date': '2013-02-19', 'scores': [{'value': 7, 'site': 'back'}, {'value': 7, 'site': 'leg'}], **Q('M32', 'Back 7/10, leg 7/10')},
 {'date': '2014-11-11', 'scores': [{'value': 7, 'site': 'back'}, {'value': 6, 'site': 'leg'}], **Q('M31', 'Back 7/10, leg 6/10')},
 {'date': '2015-03-24', 'scores': [{'value': 7, 'site': 'back'}, {'value': 6, 'site': 'leg'}], **Q('M06', '7/10')},
 {'date': '2015-05-19', 'scores': [{'value': 9, 'site': 'back', 'context': 'current', 'source': 'new paragraph'}, {'value': 8, 'site': 'leg', 'context': 'current', 'source': 'new paragraph'}, {'value': 7, 'site': 'back', 'source': 'copied forward and stale'}, {'value': 6, 'site': 'leg', 'source': 'copied forward and stale'}], **Q('M05', '9/10')},
]
FUNC = [
 {'date': '2012-03-02', 'sit_min': 30, 'walk_min': 20, 'odi_pct': 46, **Q('M20', 'Sitting tolerance 30 min')},
 {'date': '2012-06-19', 'walk_min': 40, **Q('M33', 'He walks 40 minutes')},
 {'date': '2013-02-19', 'walk_min': '10-15', **Q('M32', 'Walks 10 to 15 minutes')},
 {'date': '2014-02-26', 'odi_pct': 48, 'sleep_h': '4-5', **Q('M09', 'Total 24 of 50')},
 {'date': '2014-11-11', 'walk_min': 15, **Q('M31', 'Walks 15 minutes')},
 {'date': '2015-03-24', 'walk_min': 15, 'sit_min': 20, 'stand_min': 10, 'sleep_h': '4', **Q('M06', 'He can walk for fifteen minutes')},
 {'date': '2015-05-19', 'walk_min': 15, 'sit_min': 20, 'stand_min': 10, 'sleep_h': '4', 'statement': 'fall on May 2, uses a cane outside (new); the tolerances are copied forward', **Q('M05', 'uses a cane')},
]
def mme(date, mg, q, **kw): return {'date': date, 'items': [{'drug': 'hydrocodone', 'mg_per_day': mg, 'cdc2016': f'{mg} mg x 1 = {mg} MME', 'cdc2022': f'{mg} mg x 1 = {mg} MME'}], 'cdc2016': mg, 'cdc2022': mg, **kw, **q}
MME = [mme('2012-06-19', 5, Q('M33', 'Norco 5/325 one a day')), mme('2013-02-19', 30, Q('M32', 'Norco 10/325 t.i.d. #90')), mme('2014-02-26', 30, Q('M09', 'He takes Norco 10/325, three a day')), mme('2014-11-11', 40, Q('M31', 'Norco 10/325 q.i.d. #120, it was t.i.d.')), mme('2015-05-19', 40, Q('M05', '10/325 q.i.d. #120'))]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR: no psychological screening', Q('M02', 'He has had no psychological screening'), 'Evaluation of 04/28/2015: cleared for fusion', Q('M18', 'he is cleared for fusion without conditions'), 'record_completeness'),
 con('high', 'UR: films in flexion and extension not taken', Q('M02', 'Flexion and extension films have not been taken'), 'Films of 04/07/2015: 5 mm of translation', Q('M16', 'Dynamic instability at L5-S1'), 'record_completeness'),
 con('high', 'UR: smokes half a pack a day', Q('M02', 'He smokes half a pack a day'), 'PR-2 of 05/19/2015: saliva cotinine negative', Q('M05', 'Saliva cotinine of'), 'ur_vs_treating'),
 con('high', 'UR: temporarily totally disabled', Q('M02', 'He is temporarily totally disabled'), 'PR-2 of 05/19/2015: P&S, 20 pounds, retired', Q('M05', 'no lifting over 20 pounds'), 'ur_vs_treating'),
 con('high', 'UR: Norco three times a day', Q('M02', 'He takes Norco 10/325 three times a day'), 'PR-2 of 05/19/2015: q.i.d. #120', Q('M05', '10/325 q.i.d. #120'), 'dose'),
 con('medium', 'UR: back 7/10, leg 6/10 on 05/19/2015', Q('M02', 'his back pain is 7/10 and his leg pain 6/10'), 'Same report, new paragraph: 9/10 and 8/10', Q('M05', 'Today the back is'), 'copied_forward'),
 con('medium', 'QME February 2014: does not wish for surgery at present', Q('M09', 'As he does not wish for surgery at present'), 'PR-2 of 05/19/2015: has made up his mind for surgery', Q('M05', 'He has made up his mind for surgery'), 'history'),
 con('medium', 'PR-2 of 05/19/2015: 7/10 in the old paragraph', Q('M05', '7/10'), 'New paragraph: 9/10', Q('M05', '9/10'), 'same_visit'),
]
MISSING = [
 {'what': 'MRI of the lumbar spine, report', 'date': '2011-10-20', 'named_where': [Q('M09', 'October 20, 2011. MRI of the lumbar spine'), Q('M15', '10/20/2011.')], 'must_find': True},
 {'what': 'EMG report of Dr. Katzenbach', 'date': '2011-11-09', 'named_where': [Q('M09', 'November 9, 2011. EMG'), Q('M17', 'Earlier study here 11/09/2011')], 'must_find': True},
 {'what': 'Saliva cotinine test result', 'date': '2015-04-21', 'named_where': [Q('M05', 'Saliva cotinine of'), Q('M18', 'Cotinine in the saliva was tested')], 'must_find': True},
 {'what': 'Deposition transcript, complete (from page 35 in the file)', 'date': '2013-11-05', 'named_where': [Q('M09', 'the transcript of November 5, 2013, pages 1 to 71')], 'must_find': False},
 {'what': 'PR-2s of Dr. Ansari between 07/2012 and 10/2014 that the QME quotes', 'date': None, 'named_where': [Q('M09', 'April 9, 2013. Dr. Ansari')], 'must_find': False},
 {'what': 'Physical therapy notes 2011 and 2012 other than the discharge', 'date': None, 'named_where': [Q('M09', 'Foothill Physical Therapy, first block, by visit')], 'must_find': False},
]
COPIED = [{'doc': 'M05', 'date': '2015-05-19', 'copied_from': 'M06', 'copied_from_date': '2015-03-24', 'what': 'second paragraph of the complaints, examination and work status word for word', 'stale': [Q('M05', '7/10'), Q('M05', 'He can walk for fifteen minutes')], 'new': [Q('M05', '9/10'), Q('M05', 'uses a cane')], 'handling': 'the new paragraph governs the visit'}]
_no = {'state': 'not-documented', 'evidence': []}
FI = [
 {'treatment': 'L5-S1 anterior and posterior fusion', 'family': 'surgery', 'request': 'first', 'requested': 'L5-S1 anterior and posterior fusion with instrumentation, 3 day stay (22558, 22612, 22840, 22851)', 'rule': 'MTUS low back (ACOEM ch. 12) and ODG fusion criteria', 'prior_exposure': {'status': 'none', 'evidence': [Q('M09', 'discussed, not done')]}, 'adl': _no, 'work_restrictions': _no, 'dependency': _no, 'verdict': 'not-a-functional-improvement-question', 'partial': False,
  'reasons': ['surgery is judged by its indication', 'to be shown: instability 5 mm on films of 04/07/2015, severe foraminal stenosis, EMG, loss of strength, psychological clearance 04/28/2015, cotinine negative; the UR letter says that several of these do not exist'], 'not_admissible': [{'what': 'no psychological screening', **Q('M02', 'He has had no psychological screening')}, {'what': 'smoker', **Q('M02', 'He smokes half a pack a day')}]},
 {'treatment': 'home health care', 'family': 'home-care', 'request': 'first', 'requested': 'Home health care, 4 hours a day, 14 days', 'rule': 'MTUS Chronic Pain p. 51', 'prior_exposure': {'status': 'none', 'evidence': [Q('M23', 'No home health is needed at present')]}, 'adl': _no, 'work_restrictions': _no, 'dependency': _no, 'verdict': 'not-a-functional-improvement-question', 'acceptable_secondary_label': 'not-applicable-first-request', 'partial': False, 'reasons': ['need after an operation that is itself in dispute; homebound state and kind of help are the questions'], 'not_admissible': []},
 {'treatment': 'post-operative physical therapy', 'family': 'physical-medicine', 'request': 'first', 'requested': 'Post-operative physical therapy 3x8', 'rule': '8 CCR 9792.24.3 (postsurgical, fusion 34 visits over 16 weeks, initial course one half)', 'prior_exposure': {'status': 'none', 'note': 'the 24 visits of 2011 and 2012 were not post-operative and do not count here', 'evidence': [Q('M05', 'three times a week for eight weeks')]}, 'adl': _no, 'work_restrictions': _no, 'dependency': _no, 'verdict': 'not-applicable-first-request', 'partial': False, 'reasons': ['first course after a future operation; the postsurgical table and not the count of chronic pain is the rule; 24 exceeds the initial half of 34'], 'not_admissible': []},
]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented former correctional officer; injured August 2, 2011 taking down an inmate', Q('M04', '(attorney)'), Q('M39', '42 y/o CO tackled by inmate')),
 f(2, 'UR of June 9, 2015 denied L5-S1 fusion, home health care 4 hours a day for 14 days, and post-operative physical therapy 3x8', Q('M02', 'June 9, 2015')),
 f(3, "The applicant's attorney applied for IMR (signed July 2, 2015)", Q('M04', '07/02/2015')),
 f(4, 'PR-2 of May 19, 2015: back 9/10, leg 8/10; left leg gave way on May 2; cane; surgery wished', Q('M05', 'He has made up his mind for surgery')),
 f(5, 'PR-2 of May 19, 2015: Norco 10/325 q.i.d. #120, Neurontin 600 mg t.i.d., Zoloft 100 mg, Ambien 10 mg', Q('M05', '10/325 q.i.d. #120')),
 f(6, 'Work status: retired since March 31, 2014; permanent and stationary by QME, no lifting over 20 pounds, no contact with inmates', Q('M05', 'no lifting over 20 pounds')),
 f(7, 'MRI of March 11, 2015: 5 mm anterolisthesis L5-S1, severe left foraminal stenosis, progressed since 2011', Q('M15', 'progressed since 2011')),
 f(8, 'Films of April 7, 2015: 5 mm of translation at L5-S1', Q('M16', 'Dynamic instability at L5-S1')),
 f(9, 'EMG of April 21, 2015: active left L5 and new left S1 radiculopathy', Q('M17', 'Left S1 radiculopathy, new since 2011')),
 f(10, 'Psychological evaluation of April 28, 2015: cleared for fusion without conditions', Q('M18', 'he is cleared for fusion without conditions')),
 f(11, '24 visits of physical therapy (2011 to 2012), two epidural injections (2012 five weeks of relief, 2013 none)', Q('M05', 'the first with five weeks of relief')),
 f(12, 'QME February 26, 2014: fusion is an option subject to new films, MRI and psychological clearance', Q('M09', 'Before any fusion I would want')),
 f(13, 'Home assessment of May 12, 2015: wife works 7 to 3 and cannot lift; aide 4 hours a day for 14 days recommended', Q('M23', 'aide 4 hours a day, 8 to 12, for 14 days')),
 f(14, 'Payments of temporary disability ended in September 2013 because 104 weeks had been paid', Q('M24', 'not more than 104 weeks of payments')),
]
MUST_NOT = [
 {'statement': 'The fusion was done', 'why': 'requested'}, {'statement': 'No psychological screening or no flexion-extension films exist', 'why': 'they are in the file'},
 {'statement': 'The applicant smokes', 'why': 'old template, cotinine negative'}, {'statement': 'He is temporarily totally disabled in 2015', 'why': 'UR only; TTD in the PR-2 is hypothetical'},
 {'statement': 'He recovered or returned to work in September 2013', 'why': 'payments ended by law'}, {'statement': 'He can do full duty as he is permanent and stationary', 'why': 'permanent restrictions'},
 {'statement': 'Three visits or three reports of May 19, 2015', 'why': 'two copies'}, {'statement': 'No documentation of the therapy of 2012', 'why': 'the discharge is there but hardly legible'},
 {'statement': 'Visits dated 2011 to 2014 placed on February 26, 2014', 'why': 'quoted by the QME'}, {'statement': 'Takes prednisone, Plaquenil or lithium', 'why': 'of relatives'},
 {'statement': 'Venue or licence Texas applies to the case', 'why': "reviewer's licence"}, {'statement': 'Functional improvement was or was not demonstrated for the fusion', 'why': 'not the question'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('M05', 'Extensor hallucis 4/5', 'PAIN_SCORE', 'strength'), ('M05', 'Blood pressure 132/86', 'PAIN_SCORE', 'blood pressure'), ('M09', 'constant, slight to moderate', 'PAIN_SCORE', 'California rating words'), ('M09', 'These are not numbers from nought to ten', 'PAIN_SCORE', 'explanation'),
 ('M28', 'Mood 6/10', 'PAIN_SCORE', 'mood scale'), ('M14', 'HYDROCOD/APAP 10/325', 'PAIN_SCORE', 'strength'), ('M13', '97110', 'PAIN_SCORE', 'billing code'), ('M09', 'She says that he is up at two', 'MEDICATION', 'no drug'), ('M11', 'She has prednisone', 'MEDICATION', "wife's"), ('M02', 'have improved', 'FUNCTION', 'guideline') ,
 ('M38', '[ ] off work', 'WORK_STATUS', 'unticked box'), ('M37', '[ ] modified', 'WORK_STATUS', 'unticked box'), ('M27', '51 to 100 lb seldom', 'WORK_STATUS', 'job demand, no restriction'),
]
HARD = [h for h in HARD if h[1] != 'have improved']
