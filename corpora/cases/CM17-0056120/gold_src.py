# Written by hand from the sources, before any program read the case.
from goldlib import Q
SPLIT = 'development'
TRAPS = [3, 4, 5, 11, 12, 13, 16, 17, 18, 19, 20, 22, 26]
CASE = {
 'caseId': 'CM17-0056120', 'applicant': 'Curtis D. Weems (fictional)', 'dob': '1972-09-03', 'sex': 'M', 'age_at_latest_visit': 44,
 'doi': '2015-06-22', 'mechanism': 'lifting injury when a pallet jammed', 'occupation': 'warehouse order selector', 'employer': 'Pinnacle Ridge Grocers',
 'body_parts': ['low back (lumbar spine)', 'left leg (L5 radiculopathy)'], 'represented': True, 'attorney': 'Oyelaran & Finch (Sade Oyelaran)', 'claim_number': 'HLM-1506-88213', 'wcab_number': 'ADJ10338127', 'ur_number': 'CMR-443017',
 'disputed_service': 'Repeat left L4-5 and L5-S1 transforaminal epidural steroid injection with fluoroscopy and sedation', 'ur_decision_date': '2017-05-11', 'ur_outcome': 'denied (0 of 1)',
 'rule_set': 'MTUS Chronic Pain Medical Treatment Guidelines of July 28, 2016 (8 CCR 9792.24.2), Epidural steroid injections; 8 CCR 9792.20(e)',
}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2014-11-06', 'therapy', 'Right shoulder therapy of another claim (injury 03/18/2014) ended, full duty: not this injury', Q('E11', 'R shoulder strain 840.9')),
 t('2015-06-22', 'injury', 'Lifting injury of the low back', Q('E22', 'lifting injury 6/22/15')),
 t('2015', 'therapy', 'Physical therapy, 12 visits', Q('E03', '12 visits done in 2015'), 'quoted in the report of 04/25/2017'),
 t('2016-08-19', 'imaging', 'MRI lumbar: L4-5 left paracentral protrusion 4 mm in contact with the left L5 root', Q('E22', 'L4-5 left paracentral protrusion, 4 mm, contact with the left L5 root')),
 t('2016-10-06', 'electrodiagnostic', 'EMG/NCS: left L5 radiculopathy, chronic', Q('E23', 'left L5 radiculopathy, chronic with mild ongoing denervation')),
 t('2016-11-15', 'fill', 'Oxycodone-APAP 10-325 #60, first fill in the log', Q('E08', '11/15/2016')),
 t('2017-01-10', 'visit', '8/10 without and 5/10 with medication, walks 15 min, Percocet b.i.d. #60, limit 10 lb', Q('E17', 'no lifting over 10 lb')),
 t('2017-01-24', 'procedure', 'Left L4-5 and L5-S1 TFESI, first; sedation with Versed and fentanyl', Q('E18', 'DATE OF PROCEDURE: 01/24/2017')),
 t('2017-02-14', 'visit', 'Three weeks later: 60% relief, 3/10, walks 30 min; Percocet unchanged; limit raised from 10 to 25 lb', Q('E16', 'lifting limit raised from 10 lb to 25 lb')),
 t('2017-03-21', 'visit', 'Relief gone after three weeks; 8/10 without, 5/10 with; Percocet increased to t.i.d. #90; limit 25 lb', Q('E15', 'it held for three weeks')),
 t('2017-03-21', 'laboratory', 'Urine drug test consistent', Q('E21', 'OVERALL: CONSISTENT WITH PRESCRIBED MEDICATION')),
 t('2017-04-25', 'visit', '8/10 without, 4/10 with; walks 15 min; Percocet increased to q6h #120; limit 25 lb; repeat TFESI requested', Q('E03', '60% relief that lasted 3 weeks')),
 t('2017-05-02', 'request', 'RFA: repeat left L4-5 and L5-S1 TFESI, sedation', Q('E13', '05/02/2017')),
 t('2017-05-04', 'request_received', 'RFA received', Q('E05', '05/04/2017')),
 t('2017-05-11', 'ur_decision', 'UR denies the repeat injection: duration of relief and medication', Q('E05', 'three weeks do not meet the threshold of time')),
 t('2017-05-25', 'imr_application', 'IMR application signed by the worker', Q('E02', '5-25-17')),
]
def perc(freq, qty): return {'drug': 'Percocet', 'ingredient': 'acetaminophen+oxycodone', 'strength': '10/325', 'frequency': freq, 'quantity': qty, 'status': 'taking'}
GABA = {'drug': 'Gabapentin', 'ingredient': 'gabapentin', 'strength': '300 mg', 'frequency': 't.i.d.', 'quantity': '#90', 'status': 'taking'}
DOCU = {'drug': 'Docusate', 'ingredient': 'docusate', 'strength': '100 mg', 'frequency': 'b.i.d.', 'status': 'taking'}
MEDS = [
 {'date': '2017-01-10', 'meds': [perc('b.i.d.', '#60'), GABA, DOCU], 'stopped': ['cyclobenzaprine'], 'allergy': ['codeine'], **Q('E17', 'Percocet 10/325 1 tab b.i.d. #60')},
 {'date': '2017-02-14', 'meds': [perc('b.i.d.', '#60'), GABA, DOCU], 'changes': ['none'], 'allergy': ['codeine'], **Q('E16', 'Percocet 10/325 1 tab b.i.d. #60')},
 {'date': '2017-03-21', 'meds': [perc('t.i.d.', '#90'), GABA, DOCU], 'changes': ['Percocet increased from b.i.d. to t.i.d.'], 'allergy': ['codeine'], **Q('E15', 'Percocet 10/325 1 tab t.i.d. #90')},
 {'date': '2017-04-25', 'meds': [perc('q6h', '#120'), GABA, DOCU], 'changes': ['Percocet increased from t.i.d. to q6h'], 'not_taking_past': ['cyclobenzaprine', 'naproxen'], 'allergy': ['codeine'], **Q('E03', '10/325 1 tab q6h #120')},
 {'date': '2016-11-01/2017-05-07', 'source': 'pharmacy benefit history', 'meds': [
   {'drug': 'oxycodone-APAP', 'ingredient': 'acetaminophen+oxycodone', 'fills': [['2016-11-15', '10-325', 60], ['2016-12-13', '10-325', 60], ['2017-01-10', '10-325', 60], ['2017-02-14', '10-325', 60], ['2017-03-21', '10-325', 90], ['2017-04-25', '10-325', 120]]},
   {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'fills': [[d, '300 MG', 90] for d in ['2016-11-15', '2016-12-13', '2017-01-10', '2017-02-14', '2017-03-21', '2017-04-25']]},
   {'drug': 'cyclobenzaprine', 'ingredient': 'cyclobenzaprine', 'fills': [['2016-11-15', '7.5 MG', 30], ['2016-12-13', '7.5 MG', 30]]},
   {'drug': 'lidocaine patch', 'ingredient': 'lidocaine', 'note': 'rejected 2017-04-27, not dispensed', 'fills': []}], **Q('E08', 'CLAIM DRUG HISTORY')},
]
def mod(date, lb, part, q): return {'date': date, 'capacity': 'modified', 'permanence': None, 'lift_lb': lb, 'restrictions': [f'no lifting over {lb} lb', 'no repeated bending'], 'participation': part, **q}
WORK = [
 mod('2017-01-10', 10, 'working modified, sweep crew', Q('E17', 'no lifting over 10 lb')),
 mod('2017-02-14', 25, 'working modified, returns cage sought', Q('E16', 'lifting limit raised from 10 lb to 25 lb')),
 mod('2017-03-21', 25, 'working modified, returns cage', Q('E15', 'no lifting over 25 lb')),
 mod('2017-04-25', 25, 'working modified, eight hours, returns cage', Q('E03', 'no lifting over 25 lb')),
]
def both(wo, w): return [{'value': wo, 'context': 'without-medication'}, {'value': w, 'context': 'with-medication'}]
PAIN = [
 {'date': '2017-01-10', 'scores': both(8, 5), **Q('E17', '8/10 without and 5/10 with medication')},
 {'date': '2017-01-24', 'scores': [{'value': 8, 'context': 'before'}, {'value': 2, 'context': 'after'}], **Q('E18', '2/10, 8/10 on arrival')},
 {'date': '2017-02-14', 'scores': [{'value': 3, 'context': 'current', 'site': 'leg'}, {'value': 8, 'source': 'before, quoted'}], **Q('E16', 'leg pain 3/10 today, was 8/10')},
 {'date': '2017-03-21', 'scores': both(8, 5), **Q('E15', 'Pain 8/10 without, 5/10 with medication')},
 {'date': '2017-04-25', 'scores': both(8, 4), **Q('E03', '8/10 without medication and 4/10 with')},
]
FUNC = [
 {'date': '2017-01-10', 'walk_min': 15, 'sit_min': 20, 'sleep_h': 5, 'peg': 7.0, **Q('E17', 'Walks 15 minutes, sits 20 minutes')},
 {'date': '2017-02-14', 'walk_min': 30, 'sit_min': 35, 'sleep_h': 7, 'peg': 3.7, **Q('E16', 'Walks 30 minutes, sits 35')},
 {'date': '2017-03-21', 'walk_min': 15, 'sit_min': 20, 'peg': 6.7, **Q('E15', 'Walks 15 minutes, sits 20')},
 {'date': '2017-04-25', 'walk_min': 15, 'sit_min': 20, 'sleep_h': 5, 'peg': 7.0, **Q('E03', 'Walking tolerance 15 minutes')},
]
def mme(date, n, q): return {'date': date, 'items': [{'drug': f'oxycodone 10 mg x {n}', 'mg_per_day': 10 * n, 'cdc2016': f'{10*n} mg x 1.5 = {15*n} MME', 'cdc2022': f'{10*n} mg x 1.5 = {15*n} MME'}], 'cdc2016': 15 * n, 'cdc2022': 15 * n, **q}
MME = [mme('2017-01-10', 2, Q('E17', 'Percocet 10/325 1 tab b.i.d. #60')), mme('2017-02-14', 2, Q('E16', 'Percocet 10/325 1 tab b.i.d. #60')), mme('2017-03-21', 3, Q('E15', 'Percocet 10/325 1 tab t.i.d. #90')), mme('2017-04-25', 4, Q('E03', '10/325 1 tab q6h #120'))]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'Attorney: sixty percent relief for better than eight weeks', Q('E01', 'sixty percent relief for better than eight weeks'), 'Report of 04/25/2017: 60% relief that lasted 3 weeks', Q('E03', '60% relief that lasted 3 weeks'), 'legal_vs_treating'),
 con('high', 'Attorney: he was able to cut back on Percocet', Q('E01', 'He was able to cut back on Percocet'), 'Report of 04/25/2017: now 4 a day, was 2 a day in January; fills 60, 90, 120', Q('E03', 'now 4 a day, was 2 a day in January'), 'legal_vs_treating'),
 con('medium', 'Attorney: his pain fell from eight to four', Q('E01', 'His pain fell from eight to four'), 'Report of 04/25/2017: 8/10 without medication, 4/10 with, on the same day', Q('E03', '8/10 without medication and 4/10 with'), 'legal_vs_treating'),
 con('high', 'UR letter: first injection at right L45 and L5S1', Q('E05', 'right L45 and L5S1'), 'Operative report: left L4/5 and L5/S1', Q('E18', 'Left L4/5 transforaminal epidural steroid injection'), 'laterality'),
 con('low', 'Attorney: the operative consent was not sent', Q('E01', 'in particular the operative consent'), 'The consent of 01/24/2017 is in the file', Q('E20', 'CONSENT TO SPECIAL PROCEDURE'), 'record_completeness'),
]
MISSING = [
 {'what': 'Initial pain consultation, Dr. Nwosu-Reyes', 'date': '2016-11-15', 'named_where': [Q('E05', 'initial pain consultation 11/15/2016'), Q('E01', 'report of Dr. Nwosu-Reyes of November 15, 2016')], 'must_find': True},
 {'what': 'Spine surgery consultation, Dr. Abruzzo', 'date': '2016-12-02', 'named_where': [Q('E05', 'spine surgery consultation of Dr. Abruzzo 12/02/2016')], 'must_find': True},
 {'what': 'Radiographs', 'date': '2015-07-01', 'named_where': [Q('E22', 'radiographs of 07/01/2015')], 'must_find': False},
 {'what': 'Authorization of the first injection', 'date': '2016-12-28', 'named_where': [Q('E17', 'authorized 12/28/2016')], 'must_find': False},
 {'what': 'Physical therapy records, 12 visits', 'date': None, 'named_where': [Q('E03', '12 visits done in 2015')], 'must_find': False},
]
COPIED = [{'doc': 'E15', 'date': '2017-03-21', 'copied_from': 'E17', 'copied_from_date': '2017-01-10', 'what': 'examination, review of systems, risk and counseling paragraphs word for word', 'stale': [Q('E15', 'BP 128/78, P 72, Wt 204')], 'new': [Q('E15', 'it held for three weeks')], 'handling': 'history, medication and work status are new; the examination is not independent evidence'},
 {'doc': 'E03', 'date': '2017-04-25', 'copied_from': 'E17', 'copied_from_date': '2017-01-10', 'what': 'examination (with vital signs), review of systems, risk and counseling paragraphs word for word', 'stale': [Q('E03', 'BP 128/78, P 72, Wt 204')], 'new': [Q('E03', '60% relief that lasted 3 weeks')], 'handling': 'as above'}]
FI = [{
 'treatment': 'left L4-5 and L5-S1 transforaminal epidural steroid injection', 'family': 'epidural', 'request': 'repeat', 'requested': 'Repeat LEFT L4-5 and L5-S1 transforaminal ESI with fluoroscopy',
 'rule': 'MTUS Chronic Pain (July 28, 2016) ESI criterion 7: at least 50% relief with reduced medication use for six to eight weeks; 8 CCR 9792.20(e)',
 'prior_exposure': {'status': 'yes', 'documented_sessions': 1, 'documented_dates': ['2017-01-24'], 'relief_pct': 60, 'relief_weeks': 3, 'evidence': [Q('E18', 'DATE OF PROCEDURE: 01/24/2017'), Q('E03', '60% relief that lasted 3 weeks'), Q('E15', 'it held for three weeks')]},
 'before': {'date': '2017-01-10', 'walk_min': 15, 'sit_min': 20, 'peg': 7.0, 'lift_lb': 10, 'opioid': 'Percocet 10/325 b.i.d. (30 MME)', 'evidence': [Q('E17', 'Walks 15 minutes, sits 20 minutes'), Q('E17', 'no lifting over 10 lb')]},
 'after': {'date': '2017-04-25', 'walk_min': 15, 'sit_min': 20, 'peg': 7.0, 'lift_lb': 25, 'opioid': 'Percocet 10/325 q6h (60 MME)', 'evidence': [Q('E03', 'Walking tolerance 15 minutes'), Q('E03', 'no lifting over 25 lb'), Q('E03', '10/325 1 tab q6h #120')]},
 'adl': {'state': 'mixed', 'acceptable': ['mixed', 'contradicted'], 'note': 'walking 15 to 30 minutes at three weeks, back to 15 minutes on 03/21 and 04/25; PEG 7.0, 3.7, 6.7, 7.0', 'evidence': [Q('E16', 'Walks 30 minutes, sits 35'), Q('E15', 'Walks 15 minutes, sits 20'), Q('E03', 'now he is back at 15'), Q('E03', 'Walking tolerance 15 minutes')]},
 'work_restrictions': {'state': 'supported', 'note': 'lifting limit 10 to 25 lb on 02/14/2017, still 25 lb on 04/25/2017', 'evidence': [Q('E17', 'no lifting over 10 lb'), Q('E16', 'lifting limit raised from 10 lb to 25 lb'), Q('E03', 'no lifting over 25 lb')]},
 'dependency': {'state': 'contradicted', 'note': 'Percocet two to four a day (30 to 60 MME), gabapentin unchanged, second injection sought', 'evidence': [Q('E03', 'now 4 a day, was 2 a day in January'), Q('E15', 'Percocet 10/325 increased to t.i.d. #90'), Q('E03', 'from t.i.d. #90 to q6h #120'), Q('E08', '04/25/2017')]},
 'verdict': 'not-demonstrated', 'partial': True,
 'reasons': ['injection rule: 60% meets 50%, three weeks do not meet six to eight weeks', 'injection rule: no reduced medication use, Percocet doubled', 'limb B improved (10 to 25 lb), limb D did not: partial', 'the gain in walking of 02/14/2017 was lost by 03/21/2017', 'the letter of the attorney is not evidence and is contradicted by the notes'],
 'not_admissible': [{'what': 'relief for more than eight weeks', **Q('E01', 'sixty percent relief for better than eight weeks')}, {'what': 'cut back on Percocet', **Q('E01', 'He was able to cut back on Percocet')}, {'what': 'pasted note in the UR letter', **Q('E05', 'Percocet now 4 a day, was 2 a day in January')}, {'what': 'right shoulder gains of 2014', **Q('E11', 'QuickDASH 6.8, was 47.7')}],
}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented warehouse order selector, 44, low back injury of June 22, 2015', Q('E01', 'This office represents Mr. Weems'), Q('E03', 'warehouse order selector')),
 f(2, 'Left L5 radiculopathy, shown by MRI of August 19, 2016 and EMG of October 6, 2016', Q('E22', 'contact with the left L5 root'), Q('E23', 'left L5 radiculopathy, chronic')),
 f(3, 'UR of May 11, 2017 failed to approve a repeat left L4-5 and L5-S1 TFESI, citing three weeks of relief and increased medication', Q('E05', 'three weeks do not meet the threshold of time')),
 f(4, 'The attorney applied for IMR; application signed May 25, 2017', Q('E02', '5-25-17'), Q('E01', 'We enclose his application for review')),
 f(5, 'First TFESI January 24, 2017, left L4-5 and L5-S1', Q('E18', 'Left L5/S1 transforaminal epidural steroid injection')),
 f(6, 'February 14, 2017: 60% relief, 3/10, walks 30 minutes, Percocet unchanged, limit raised from 10 to 25 lb', Q('E16', 'lifting limit raised from 10 lb to 25 lb')),
 f(7, 'March 21, 2017: relief gone after three weeks, Percocet increased to three a day', Q('E15', 'it held for three weeks')),
 f(8, 'April 25, 2017: 8/10 without and 4/10 with medication, walks 15 minutes, Percocet four a day, repeat injection requested', Q('E03', '8/10 without medication and 4/10 with')),
 f(9, 'Percocet 10/325: 30 MME a day in January, 60 MME a day in April 2017', Q('E17', 'Percocet 10/325 1 tab b.i.d. #60'), Q('E03', '10/325 1 tab q6h #120')),
 f(10, 'Gabapentin 300 mg t.i.d. unchanged', Q('E03', '300 mg t.i.d. #90')),
 f(11, 'Working modified duty, 25 lb, no repeated bending', Q('E03', 'no lifting over 25 lb')),
 f(12, 'Fills of oxycodone-APAP: #60 to February 14, #90 on March 21, #120 on April 25, 2017', Q('E08', '03/21/2017'), Q('E08', '04/25/2017')),
 f(13, 'Urine drug test of March 21, 2017 consistent', Q('E21', 'OVERALL: CONSISTENT WITH PRESCRIBED MEDICATION')),
 f(14, 'Declines surgery; 12 visits of physical therapy in 2015', Q('E03', '12 visits done in 2015')),
]
MUST_NOT = [
 {'statement': 'Relief of eight weeks, or less Percocet after the injection', 'why': 'attorney letter only, contradicted'},
 {'statement': 'Pain improved from 8 to 4 (or to 5) over time', 'why': 'without and with medication on one day'},
 {'statement': 'Takes Versed, fentanyl, Kenalog, lidocaine, bupivacaine, Toradol, Zofran or Omnipaque', 'why': 'given in the procedure'},
 {'statement': 'Takes lidocaine patches', 'why': 'claim rejected'},
 {'statement': 'Takes Norco or insulin', 'why': 'mother, father, and 2014'},
 {'statement': 'Radiofrequency ablation requested or done', 'why': 'RFA is the form'},
 {'statement': 'Right sided injection or right leg pain', 'why': 'UR letter error'},
 {'statement': 'Full duty, or a 50 lb lift', 'why': 'shoulder claim of 2014'},
 {'statement': 'Three visits or three reports of April 25, 2017', 'why': 'duplicates'},
 {'statement': 'Two epidural injections done', 'why': 'one; two levels in one session'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('E18', 'Versed 2 mg IV', 'MEDICATION', 'sedation, not a medication taken'), ('E18', '40 mg of Kenalog', 'MEDICATION', 'injectate'), ('E19', 'Propofol mg', 'MEDICATION', 'row without a dose'),
 ('E19', '9/10', 'PAIN_SCORE', 'Aldrete score'), ('E19', '134/82', 'PAIN_SCORE', 'blood pressure'), ('E19', '2/4', 'PAIN_SCORE', 'Mallampati'), ('E23', 'DTR 2/4', 'PAIN_SCORE', 'reflex'), ('E11', '10/10', 'PAIN_SCORE', 'visits'),
 ('E13', 'DWC Form RFA', 'PROCEDURE', 'request form, not radiofrequency'), ('E03', 'An RFA will be sent', 'PROCEDURE', 'request form'), ('E12', 'We are NOT asking for facet RFA', 'PROCEDURE', 'negated'),
 ('E15', 'L sided leg pain', 'PROCEDURE', 'L is left here and lumbar in L/S'), ('E22', 'LS strain', 'PROCEDURE', 'lumbosacral'), ('E21', 'Fentanyl', 'MEDICATION', 'analyte, not detected'), ('E21', 'Oxymorphone (metabolite)', 'MEDICATION', 'metabolite'),
 ('E05', 'if a patient has returned to work', 'WORK_STATUS', 'guideline'), ('E03', 'do not drive or operate a forklift after a dose', 'WORK_STATUS', 'patient education'), ('E20', 'spinal cord stimulation', 'PROCEDURE', 'listed alternative'),
 ('E10', 'J3301 KENALOG 10MG', 'MEDICATION', 'billed injectate'),
]
