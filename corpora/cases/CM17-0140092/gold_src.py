from goldlib import Q, QS
SPLIT = 'development'
TRAPS = [3, 7, 10, 11, 12, 20, 24, 25, 31, 32, 33, 34]
CASE = {'caseId': 'CM17-0140092', 'applicant': 'Mei-Hua Tsang (fictional)', 'dob': '1970-10-22', 'sex': 'F', 'age_at_latest_visit': 46, 'doi': '2016-02-29', 'doi_range': ['2015-03-01', '2016-02-29'],
 'mechanism': 'cumulative trauma, hand beading and machine hems', 'occupation': 'seamstress', 'employer': 'Silver Thimble Bridal, Inc.', 'body_parts': ['right wrist and hand', 'left wrist'],
 'represented': True, 'attorney': 'Kwan & Abellard (Prosper Abellard)', 'claim_number': 'LM-2016-77140', 'wcab_number': 'ADJ10790055', 'ur_number': 'TRP-0717-40881',
 'disputed_service': 'Acupuncture, bilateral wrists and hands, 2 times a week for 4 weeks (8 visits)', 'ur_decision_date': '2017-07-18', 'ur_outcome': 'denied (adverse determination, 0 of 8)', 'rule_set': '8 CCR 9792.24.1(d) and 9792.20(e) (UR of July 2017)'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2016-02-29', 'injury', 'Cumulative trauma 03/01/2015 to 02/29/2016', Q('I09', '03/01/2015')),
 t('2016-03-14', 'visit', "Doctor's First Report: right wrist 8/10, left 4/10; splint, Motrin 600 tid, therapy 2x4; modified work from 03/21/2016, 4 hours, 10 lb", Q('I14', '4 hrs a day, 10 lb, sew 20 min per hr')),
 t('2016-12-08', 'electrodiagnostic', 'Right carpal tunnel syndrome, moderate; left normal', Q('I13', 'Right median neuropathy at the wrist of moderate degree')),
 t('2017-04-07', 'visit', 'PR-2 form: right wrist 7/10, sews 10 minutes, QuickDASH 63.6; modified work 4 h, 10 lb; acupuncture 6 visits (2x3) requested, first time', Q('I10', 'QuickDASH 63.6')),
 t('2017-05-02', 'therapy', 'Acupuncture visit 1, pain 7/10', Q('I08', 'First time. Right wrist pain 7/10')),
 t('2017-05-05', 'therapy', 'Acupuncture visit 2, pain 7/10', Q('I08', 'Second time. Pain 7/10')),
 t('2017-05-09', 'therapy', 'Acupuncture visit 3, pain 6/10', Q('I08', 'Third time. Pain 6/10')),
 t('2017-05-12', 'therapy', 'Acupuncture visit 4, pain 6/10', Q('I08', 'Fourth time. Pain 6/10')),
 t('2017-05-19', 'visit', 'PR-2 after four of six visits: 6/10, 8/10 at night; function to be measured when the course is done; modified duty four hours, 10 lb, as before', Q('I09', 'I will measure function when they are done')),
 t('2017-05-26', 'therapy', 'Acupuncture visit 5, pain 6/10, numbness came back in the gap', Q('I08', 'Fifth time. Pain 6/10')),
 t('2017-05-30', 'therapy', 'Acupuncture visit 6, last of approved, pain 5/10', Q('I08', 'Sixth time, last of approved')),
 t('2017-06-30', 'visit', 'Appointment with Dr. Nakasone; according to the interpreter the patient did not come', Q('I12', 'patient did not come'), 'interpreter invoice'),
 t('2017-07-06', 'request', 'RFA: acupuncture 2x4 = 8; completed 8/8', Q('I04', '2x4 = 8. Completed 8/8, good results')),
 t('2017-07-11', 'request_received', 'RFA received', Q('I02', 'received 07/11/2017')),
 t('2017-07-18', 'ur_decision', 'Adverse determination, 0 of 8', Q('I02', 'Adverse determination')),
 t('2017-08-07', 'imr_application', "IMR application signed by the applicant's attorney", Q('I03', '08/07/2017')),
]
MEDS = [
 {'date': '2016-03-14', 'meds': [{'drug': 'Motrin', 'ingredient': 'ibuprofen', 'strength': '600', 'frequency': 'tid'}], **Q('I14', 'Motrin 600 tid')},
 {'date': '2017-04-07', 'meds': [{'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '600', 'frequency': 'tid'}, {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'strength': '300', 'frequency': 'hs'}], **Q('I10', 'Ibuprofen 600 tid, gabapentin 300 hs')},
 {'date': '2017-05-19', 'meds': [{'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '600 mg', 'frequency': 'three times a day'}, {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'strength': '300 mg', 'frequency': 'at night'}], 'not_prescribed': ['Lyrica (from her husband, two nights, told to stop)'], **Q('I09', '600 mg three times a day')},
]
WORK = [
 {'date': '2016-03-14', 'capacity': 'modified', 'lift_lb': 10, 'hours': 4, 'restrictions': ['sew 20 minutes of the hour'], 'from': '2016-03-21', **Q('I14', '4 hrs a day, 10 lb, sew 20 min per hr')},
 {'date': '2017-04-07', 'capacity': 'modified', 'lift_lb': 10, 'hours': 4, 'restrictions': ['sew 20 minutes of the hour'], 'checkbox': 'Return to modified work (the other two boxes are empty)', **Q('I10', '4 h/day, lift 10#, sew 20 min per hour')},
 {'date': '2017-05-19', 'capacity': 'modified', 'lift_lb': 10, 'hours': 4, 'restrictions': ['sewing not more than 20 minutes of the hour'], **Q('I09', 'Modified duty, four hours a day')},
]
PAIN = [
 {'date': '2016-03-14', 'scores': [{'value': 8, 'site': 'right wrist'}, {'value': 4, 'site': 'left wrist'}], **Q('I14', 'R wrist 8/10, L 4/10')},
 {'date': '2017-04-07', 'scores': [{'value': 7, 'site': 'right wrist'}], **Q('I10', 'R wrist 7/10')},
 {'date': '2017-05-02', 'scores': [{'value': 7}], **Q('I08', 'Right wrist pain 7/10')},
 {'date': '2017-05-19', 'scores': [{'value': 6, 'context': 'current', 'site': 'right wrist'}, {'value': 8, 'note': 'at night'}], **Q('I09', 'Right wrist pain today is 6/10')},
 {'date': '2017-05-30', 'scores': [{'value': 5}], **Q('I08', 'Pain 5/10. Patient says thank you')},
]
FUNC = [
 {'date': '2017-04-07', 'quickdash': 63.6, 'sew_min': 10, 'sleep_h': '3-4', 'statement': 'buttons and jars hard, drops needle', **Q('I10', 'Buttons + jars hard')},
 {'date': '2017-05-19', 'sleep_h': '3', 'source': 'husband', 'statement': 'wakes and shakes the hand; no functional measure', **Q('I09', 'she cannot sleep more than three hours')},
]
MME = []
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'RFA: completed 8/8', Q('I04', 'Completed 8/8, good results'), 'Acupuncture records: the sixth visit, 05/30/2017, was the last of those approved', Q('I08', 'Sixth time, last of approved'), 'visit_count'),
 con('high', 'UR letter: completed eight of eight sessions', Q('I02', 'She completed eight of eight sessions of acupuncture'), 'Acupuncture records: six visits; PR-2 of 05/19/2017: four of six', Q('I09', 'She has had four of the six'), 'ur_vs_treating'),
 con('medium', 'RFA: good results', Q('I04', 'Completed 8/8, good results'), 'PR-2 of 05/19/2017: too early to say more', Q('I09', 'It is too early to say more than that'), 'rfa_vs_note'),
 con('medium', 'UR letter lists a progress report of 06/30/2017', Q('I02', 'Progress report 06/30/2017, Dr. Nakasone'), 'Interpreter invoice: patient did not come on 06/30/2017', Q('I12', 'patient did not come'), 'record_completeness'),
 con('low', 'RFA: bilateral wrists and hands', Q('I04', 'Acupuncture wrists / hands, bilat'), 'Electrodiagnostic study and examination: left normal', Q('I13', 'No such finding on the left'), 'laterality'),
]
MISSING = [
 {'what': 'Progress report of Dr. Nakasone after the sixth acupuncture visit (UR lists one of 06/30/2017)', 'date': '2017-06-30', 'named_where': [Q('I02', 'Progress report 06/30/2017, Dr. Nakasone'), Q('I01', 'Nothing after 5/22 from Dr. Nakasone')], 'must_find': True},
 {'what': 'Records of any acupuncture visits 7 and 8', 'date': None, 'named_where': [Q('I04', 'Completed 8/8, good results')], 'must_find': False},
 {'what': 'Hand therapy records of 2016 (eight visits)', 'date': '2016', 'named_where': [Q('I09', 'hand therapy last year')], 'must_find': False},
]
COPIED = []
MISFILED = [{'doc': 'I07', 'patient': 'Mei-Ling Tseng (fictional)', 'dob': '1977-12-20', 'claim_number': 'LM-2015-71740', 'case_number': 'CM17-0140029', 'why': 'other name, date of birth, claim number and case number (two digits changed places)', **Q('I07', 'CM17-0140029')}]
FI = [{'treatment': 'acupuncture', 'family': 'acupuncture', 'request': 'repeat', 'requested': 'Acupuncture wrists / hands, bilat', 'rule': '8 CCR 9792.24.1(d) with 9792.20(e)',
 'prior_exposure': {'status': 'yes', 'count': 6, 'conflicting_count': 8, 'dates': ['2017-05-02', '2017-05-05', '2017-05-09', '2017-05-12', '2017-05-26', '2017-05-30'], 'evidence': QS(('I08', 'First time'), ('I08', 'Sixth time, last of approved'), ('I04', 'Completed 8/8, good results'))},
 'before': {'date': '2017-04-07', 'quickdash': 63.6, 'sew': '10 min', 'grip_r_kg': '14/14/15', 'lift_lb': 10, 'hours': 4}, 'after': None,
 'adl': {'state': 'not-documented', 'evidence': []}, 'work_restrictions': {'state': 'not-documented', 'also_acceptable': 'contradicted', 'evidence': QS(('I10', '4 h/day, lift 10#, sew 20 min per hour'), ('I09', 'Modified duty, four hours a day')), 'note': 'unchanged in the middle of the course; nothing after it'},
 'dependency': {'state': 'not-documented', 'also_acceptable': 'contradicted', 'evidence': QS(('I10', 'Ibuprofen 600 tid, gabapentin 300 hs'), ('I09', '600 mg three times a day')), 'note': 'the same in the middle of the course; nothing after it'},
 'verdict': 'insufficient-documentation', 'partial': False,
 'reasons': ['the last evaluation in the file (05/19/2017) precedes the fifth of six visits', 'the physician meant to measure function after the course; no such report is in the file', 'the number of earlier visits differs: six in the acupuncture records, eight in the RFA', 'the acupuncture records give pain (7 to 5) and empty columns for medication and work', 'two sheets of the acupuncture records are poor faxes in Chinese, read by way of the translation'],
 'not_admissible': [{'what': 'completed 8/8, good results (RFA line)', **Q('I04', 'Completed 8/8, good results')}, {'what': 'eight of eight sessions', **Q('I02', 'She completed eight of eight sessions of acupuncture')}, {'what': 'twelve acupuncture visits, off work (another patient)', **Q('I07', 'she completed twelve acupuncture visits')}]}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented seamstress; cumulative trauma to February 29, 2016; wrists and hands', Q('I03', 'Kwan & Abellard'), Q('I09', 'is a seamstress of 46 years')),
 f(2, 'UR of July 18, 2017 failed to approve eight acupuncture visits', Q('I02', 'Adverse determination')),
 f(3, 'Acupuncture records: six visits May 2 to May 30, 2017', Q('I08', 'Sixth time, last of approved')),
 f(4, 'RFA of July 6, 2017 speaks of eight visits completed', Q('I04', 'Completed 8/8, good results')),
 f(5, 'May 19, 2017, after four visits: right wrist 6/10, 8/10 at night', Q('I09', 'Right wrist pain today is 6/10')),
 f(6, 'May 19, 2017: ibuprofen 600 mg three times a day and gabapentin 300 mg at night', Q('I09', '600 mg three times a day')),
 f(7, 'May 19, 2017: modified duty four hours a day, 10 lb, 20 minutes of sewing an hour, as before', Q('I09', 'no lifting over 10 pounds')),
 f(8, 'April 7, 2017: 7/10, sews 10 minutes, QuickDASH 63.6', Q('I10', 'QuickDASH 63.6')),
 f(9, 'Husband reports no more than three hours of sleep', Q('I09', 'she cannot sleep more than three hours')),
 f(10, 'Electrodiagnostic study December 8, 2016: moderate right carpal tunnel syndrome', Q('I13', 'Right median neuropathy at the wrist of moderate degree')),
 f(11, 'No evaluation after the sixth visit was found in the file', Q('I01', 'Nothing after 5/22 from Dr. Nakasone')),
]
MUST_NOT = [
 {'statement': 'Eight acupuncture visits were completed (as an established fact)', 'why': 'records show six'}, {'statement': 'Acupuncture gave good results', 'why': 'RFA line only'},
 {'statement': 'Takes Lyrica or Percocet', 'why': "husband's drugs"}, {'statement': 'The applicant had carpal tunnel surgery', 'why': 'her sister; hypothetical for her'},
 {'statement': 'Off work; cervical epidural injection; Percocet 10/325', 'why': 'another case (I07)'}, {'statement': 'A visit on 06/30/2017 with findings', 'why': 'named by UR only, patient did not come'},
 {'statement': 'Texas or Ohio as the place of the claim', 'why': "reviewer's licence"}, {'statement': 'Carpal tunnel syndrome of the left hand', 'why': 'left normal'}, {'statement': 'Two reports of May 19, 2017', 'why': 'I15 duplicates I09'},
 {'statement': 'Sixteen or 24 visits requested', 'why': '2x4 is 8'}, {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions'},
]
HARD = [
 ('I10', 'Remain off-work until', 'WORK_STATUS', 'unticked box'), ('I10', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('I09', 'right 14/15/14 kg', 'DATE', 'grip trials'), ('I09', 'Abductor pollicis 4+/5', 'PAIN_SCORE', 'motor grade'),
 ('I04', '8/8', 'PAIN_SCORE', 'visit counter'), ('I11', '39/11', 'PAIN_SCORE', 'sum of a questionnaire'), ('I07', 'Percocet 10/325 mg #90', 'MEDICATION', 'another patient'), ('I07', 'off work since 06/03/2015', 'WORK_STATUS', 'another patient'), ('I09', 'CT ', 'PROCEDURE', 'cumulative trauma, not a scan'),
]
