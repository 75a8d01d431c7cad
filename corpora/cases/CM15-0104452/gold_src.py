# Written by hand from the sources, before any program read the case.
from goldlib import Q
SPLIT = 'development'
TRAPS = [3, 7, 8, 10, 12, 14, 17, 20, 23, 27, 29, 30]
CASE = {
 'caseId': 'CM15-0104452', 'applicant': 'Everett J. Tolliver (fictional)', 'dob': '1967-11-30', 'sex': 'M', 'age_at_latest_visit': 47,
 'doi': '2013-08-19', 'mechanism': 'stepped off the platform of a press and twisted the right knee and low back', 'occupation': 'machine operator', 'employer': 'Brightwater Molded Plastics LLC',
 'body_parts': ['right knee', 'low back (lumbar spine)'], 'represented': True, 'attorney': 'Baptiste Law Corporation (Inez Baptiste)', 'claim_number': '0933-WC-13-71420', 'wcab_number': 'ADJ8840218', 'ur_number': 'SPU 15-060417-22',
 'disputed_service': 'Acupuncture 2x3 (6), right knee and low back; flurbiprofen 20% / cyclobenzaprine 4% / lidocaine 5% cream 180 gm', 'ur_decision_date': '2015-06-04', 'ur_outcome': 'both denied; right knee brace certified',
 'rule_set': '8 CCR 9792.24.1 and 9792.20(e); MTUS Chronic Pain Medical Treatment Guidelines (May 2009), Topical Analgesics pp. 111-113',
}
RESTR = ['no lifting over 10 lb', 'no kneeling, squatting or climbing', 'sit 10 minutes each hour']
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2013-08-19', 'injury', 'Stepped off a press platform, twisted right knee and low back', Q('D01', 'stepped off the platform of a press'), 'UR letter'),
 t('2013-10-09', 'imaging', 'MRI right knee: horizontal tear of the posterior horn, medial meniscus', Q('D14', 'Horizontal tear, posterior horn, medial meniscus')),
 t('2014-02-11', 'surgery', 'Right knee arthroscopic partial medial meniscectomy', Q('D02', 'arthroscopic partial meniscectomy'), 'quoted in the PR-2 of 05/14/2015'),
 t('2014-06', 'therapy', 'Postoperative physical therapy, 24 visits, ended', Q('D02', '24 visits ended 6/2014'), 'quoted in the PR-2 of 05/14/2015'),
 t('2015-02-05', 'fill', 'Compounded cream first dispensed', Q('D12', '02/05/2015')),
 t('2015-03-05', 'visit', 'PR-2: knee 6/10, back 5/10, walks 15 min, sits 25 min; working modified; naproxen, tramadol, cream', Q('D08', 'Walks 15 min before the knee puffs up')),
 t('2015-03-27', 'work', 'Laid off with the whole second shift', Q('D02', 'the whole second shift was laid off')),
 t('2015-04-16', 'visit', 'PR-2: gastritis, naproxen stopped, omeprazole started; cream has not let him walk longer or use fewer pills', Q('D13', 'it has not let him walk longer or use fewer pills')),
 t('2015-04-28', 'consult', 'Orthopedic consultation: no further operation now', Q('D10', 'I would not operate again')),
 t('2015-05-01', 'test', 'FCE: floor to waist 10 lb, walking 15 min, sitting 25 min, LEFS 38/80', Q('D11', '15 min, 0.6 mile')),
 t('2015-05-14', 'visit', 'PR-2: knee 6/10, back 5/10, walks 15 min, sits 25 min; no change with the cream; first trial of acupuncture requested; restrictions the same', Q('D02', 'no change in what he can do')),
 t('2015-05-22', 'request', 'RFA: acupuncture 2x3, cream 180 gm, right knee brace', Q('D05', '05/22/2015')),
 t('2015-05-28', 'request_received', 'RFA received', Q('D01', '05/28/2015')),
 t('2015-06-04', 'ur_decision', 'UR denies acupuncture and cream, certifies the brace', Q('D01', 'one item certified, two items denied')),
 t('2015-06-15', 'imr_application', "IMR application signed by the applicant's attorney", Q('D03', '06/15/2015')),
]
TRAM = {'drug': 'tramadol', 'ingredient': 'tramadol', 'strength': '50 mg', 'frequency': 'b.i.d. prn', 'quantity': '#60', 'status': 'taking'}
CREAM = {'drug': 'flurbiprofen/cyclobenzaprine/lidocaine cream', 'ingredient': 'cyclobenzaprine+flurbiprofen+lidocaine', 'form': 'cream', 'frequency': 't.i.d.', 'quantity': '180 gm', 'status': 'taking'}
NAP = {'drug': 'naproxen', 'ingredient': 'naproxen', 'strength': '550 mg', 'frequency': 'b.i.d.', 'status': 'taking'}
OME = {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'strength': '20 mg', 'frequency': 'q.d.', 'status': 'taking'}
MEDS = [
 {'date': '2015-03-05', 'meds': [NAP, TRAM, CREAM], **Q('D08', 'naproxen 550 mg b.i.d., tramadol 50 mg b.i.d. prn #60')},
 {'date': '2015-04-16', 'meds': [OME, TRAM, CREAM], 'stopped': ['naproxen'], 'changes': ['naproxen stopped for gastritis', 'omeprazole started'], **Q('D13', 'naproxen 550 mg b.i.d. (STOP today)')},
 {'date': '2015-04-28', 'meds': [TRAM, OME, CREAM], 'stopped': ['naproxen'], 'allergy': ['sulfa'], **Q('D10', 'Trarnadol 5O mg')},
 {'date': '2015-05-14', 'meds': [TRAM, OME, CREAM], 'stopped': ['naproxen'], 'allergy': ['sulfa'], 'intolerance': ['NSAIDs'], **Q('D02', 'MEDS: tramadol 50 mg')},
 {'date': '2015-02-05/2015-04-16', 'source': 'dispensing record', 'meds': [{'drug': 'flurbiprofen/cyclobenzaprine/lidocaine cream', 'ingredient': 'cyclobenzaprine+flurbiprofen+lidocaine', 'fills': [['2015-02-05', None, 180], ['2015-03-05', None, 180], ['2015-04-16', None, 180]]}], **Q('D12', 'DISPENSING RECORD BY PATIENT')},
]
MOD = {'capacity': 'modified', 'permanence': 'temporary', 'lift_lb': 10, 'restrictions': RESTR, 'checkbox': 'Return to modified work (the other two boxes are empty)', 'conditional': 'TTD only if modified duty is not available'}
WORK = [
 {'date': '2015-03-05', **MOD, 'participation': 'working modified, bench inspection', **Q('D08', 'Working modified, bench inspection')},
 {'date': '2015-04-16', **MOD, 'participation': 'not working, laid off 2015-03-27', **Q('D13', 'not because of the injury; draws unemployment')},
 {'date': '2015-05-14', **MOD, 'participation': 'not working, laid off 2015-03-27', **Q('D02', 'Return to modified work')},
]
PAIN = [
 {'date': '2015-03-05', 'scores': [{'value': 6, 'site': 'right knee'}, {'value': 5, 'site': 'low back'}], **Q('D08', 'R knee 6/10, low back 5/10')},
 {'date': '2015-04-16', 'scores': [{'value': 6, 'site': 'right knee'}, {'value': 5, 'site': 'low back'}], **Q('D13', 'R knee 6/10, back 5/10')},
 {'date': '2015-04-28', 'scores': [{'value': 6, 'site': 'right knee'}, {'low': 4, 'high': 5, 'site': 'low back'}], **Q('D10', '6/1O')},
 {'date': '2015-05-01', 'scores': [{'value': 5, 'context': 'before'}, {'value': 7, 'context': 'after'}], **Q('D11', 'before testing 5/10, after testing 7/10')},
 {'date': '2015-05-14', 'scores': [{'value': 6, 'site': 'right knee'}, {'value': 5, 'site': 'low back'}], **Q('D02', '6/10')},
]
FUNC = [
 {'date': '2015-03-05', 'walk_min': 15, 'sit_min': 25, 'stairs': 'one at a time with rail', **Q('D08', 'Walks 15 min before the knee puffs up')},
 {'date': '2015-04-16', 'walk_min': 15, 'stairs': 'one at a time', **Q('D13', 'Walks 15 min. Stairs one at a time')},
 {'date': '2015-05-01', 'walk_min': 15, 'sit_min': 25, 'stand_min': 20, 'lefs': '38/80', **Q('D11', '15 min, 0.6 mile')},
 {'date': '2015-05-14', 'walk_min': 15, 'sit_min': 25, 'sleep_h': 5, 'kneel': 'cannot', 'statement': 'no change in what he can do', **Q('D02', 'Walks 15 min')},
]
def mme(date, q): return {'date': date, 'items': [{'drug': 'tramadol 50 mg x 2', 'mg_per_day': 100, 'cdc2016': '100 mg x 0.1 = 10 MME', 'cdc2022': '100 mg x 0.2 = 20 MME'}], 'cdc2016': 10, 'cdc2022': 20, **q}
MME = [mme('2015-03-05', Q('D08', 'tramadol 50 mg b.i.d. prn #60')), mme('2015-04-16', Q('D13', 'tramadol 50 mg b.i.d. prn #60')), mme('2015-05-14', Q('D02', 'MEDS: tramadol 50 mg'))]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR letter: he is temporarily totally disabled', Q('D01', 'He is temporarily totally disabled'), 'PR-2 of 05/14/2015: modified work; TTD only if modified duty is not available; not working because laid off', Q('D02', 'Return to modified work'), 'ur_vs_treating'),
 con('high', 'UR letter: current medications include naproxen; no record that it was not tolerated', Q('D01', 'Current medications are naproxen'), 'PR-2 of 04/16/2015: naproxen stopped for gastritis', Q('D13', 'D/C naproxen'), 'medication_list'),
 con('high', 'RFA: the cream helps pain and function', Q('D05', 'Helps pain and function'), 'PR-2 of 05/14/2015: no change in what he can do', Q('D02', 'no change in what he can do'), 'rfa_vs_note'),
 con('medium', 'DME order of 05/14/2015: brace ticked L', Q('D07', 'Knee brace, hinged L1832'), 'PR-2 of the same day and RFA: right knee brace', Q('D05', 'HINGED KNEE BRACE RIGHT'), 'laterality'),
]
MISSING = [
 {'what': 'PR-2, Dr. Asher-Pike', 'date': '2015-01-22', 'named_where': [Q('D01', '01/22/2015')], 'must_find': True},
 {'what': 'MRI lumbar spine report', 'date': '2014-11-20', 'named_where': [Q('D01', 'MRI lumbar spine 11/20/2014'), Q('D04', 'MRI lumbar of 11/20/14 to follow')], 'must_find': True},
 {'what': 'Operative report, right knee arthroscopy', 'date': '2014-02-11', 'named_where': [Q('D01', 'Operative report 02/11/2014')], 'must_find': True},
 {'what': 'Postoperative physical therapy records', 'date': None, 'named_where': [Q('D02', '24 visits ended 6/2014')], 'must_find': False},
]
MISFILED = [{'doc': 'D09', 'patient': 'Evelyn R. Tolliver', 'dob': '1951-02-02', 'evidence': [Q('D09', 'TOLLIVER, EVELYN R'), Q('D09', '02/02/1951')], 'must_not_reach': ['metformin', 'warfarin', 'lisinopril', 'INR 2.6', 'glucose 148']}]
COPIED = []
NONE = {'state': 'not-documented', 'acceptable': ['not-documented', 'contradicted'], 'note': 'no earlier acupuncture whose effect could be measured', 'evidence': []}
FI = [
 {'treatment': 'acupuncture', 'family': 'acupuncture', 'request': 'first', 'requested': 'ACUPUNCTURE, INITIAL TRIAL, R KNEE AND LOW BACK, 2x3 = 6 visits', 'rule': '8 CCR 9792.24.1(a)-(c): trial of 3 to 6 treatments where medication is reduced or not tolerated, or as an adjunct to rehabilitation',
  'prior_exposure': {'status': 'none', 'evidence': [Q('D02', 'He has never had acupuncture for this or any other problem'), Q('D13', 'has never had it'), Q('D10', 'He has not had acupuncture')]},
  'adl': NONE, 'work_restrictions': NONE, 'dependency': NONE,
  'verdict': 'not-applicable-first-request', 'partial': False,
  'reasons': ['three notes of two physicians say that he never had acupuncture; the RFA calls it an initial trial', 'six visits, two a week, lie within the trial of the guideline', 'trial criterion: naproxen was stopped for gastritis on 04/16/2015 and ibuprofen was not tolerated, so medication is not tolerated; a home exercise program goes on'],
  'trial_evidence': [Q('D13', 'D/C naproxen'), Q('D02', 'was stopped'), Q('D02', 'home exercise program')],
  'not_admissible': [{'what': 'no record that medication was not tolerated', **Q('D01', 'no record that either was reduced or was not tolerated')}]},
 {'treatment': 'compounded topical cream flurbiprofen/cyclobenzaprine/lidocaine', 'family': 'topical', 'request': 'repeat', 'requested': 'FLURBIPROFEN 20% CYCLOBENZAPRINE 4% LIDOCAINE 5% CREAM 180 GM t.i.d., refill', 'rule': 'MTUS Chronic Pain (2009) Topical Analgesics pp. 111-113 (ingredient rule: cyclobenzaprine is a muscle relaxant, lidocaine is not a patch) with 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'documented_fills': 3, 'first': '2015-02-05', 'evidence': [Q('D12', '02/05/2015'), Q('D08', 'Got the topical a month ago'), Q('D13', 'second jar')]},
  'before': {'date': '2015-03-05', 'walk_min': 15, 'sit_min': 25, 'lift_lb': 10, 'evidence': [Q('D08', 'Walks 15 min before the knee puffs up')]},
  'after': {'date': '2015-05-14', 'walk_min': 15, 'sit_min': 25, 'lift_lb': 10, 'evidence': [Q('D02', 'Walks 15 min'), Q('D11', '15 min, 0.6 mile')]},
  'adl': {'state': 'contradicted', 'evidence': [Q('D02', 'no change in what he can do'), Q('D13', 'it has not let him walk longer or use fewer pills'), Q('D08', 'Walks 15 min before the knee puffs up'), Q('D02', 'Walks 15 min')]},
  'work_restrictions': {'state': 'contradicted', 'evidence': [Q('D08', 'No lifting over 10 lbs'), Q('D13', 'No lifting over 10 lbs'), Q('D02', 'Same as 3/5/15')]},
  'dependency': {'state': 'contradicted', 'acceptable': ['contradicted', 'mixed'], 'note': 'tramadol #60 unchanged, refills of the cream go on, acupuncture and a brace are sought; naproxen was stopped for gastritis, not because of the cream', 'evidence': [Q('D02', 'same number of tramadol'), Q('D13', 'Tramadol unchanged'), Q('D02', 'Refill cream 180 gm')]},
  'verdict': 'not-demonstrated', 'partial': False,
  'reasons': ['three fills since February 2015; walking, sitting and stairs are the same on 03/05, 04/16 and 05/14/2015', 'restrictions are word for word the same', 'tramadol is unchanged', 'the notes say in terms that function did not change with the cream; the line in the RFA is not a measurement', 'apart from function the ingredient rule decides: cyclobenzaprine topical and lidocaine cream are not recommended'],
  'not_admissible': [{'what': 'helps pain and function', **Q('D05', 'Helps pain and function')}, {'what': 'TTD', **Q('D01', 'He is temporarily totally disabled')}]},
]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented machine operator, 47, injured August 19, 2013', Q('D03', 'Inez Baptiste, Baptiste Law Corporation'), Q('D06', 'MACHINE OPERATOR')),
 f(2, 'Right knee medial meniscus tear, status post arthroscopic partial meniscectomy February 11, 2014; lumbar sprain', Q('D02', 'arthroscopic partial meniscectomy')),
 f(3, 'UR of June 4, 2015 failed to approve acupuncture 2x3 and the compounded cream and certified a right knee brace', Q('D01', 'one item certified, two items denied')),
 f(4, 'The attorney applied for IMR on June 15, 2015', Q('D03', '06/15/2015')),
 f(5, 'PR-2 May 14, 2015: knee 6/10, back 5/10, walks 15 minutes, sits 25 minutes, no change with the cream', Q('D02', 'no change in what he can do')),
 f(6, 'Has never had acupuncture; first trial of six visits requested', Q('D02', 'He has never had acupuncture')),
 f(7, 'Naproxen stopped April 16, 2015 for gastritis; omeprazole started', Q('D13', 'D/C naproxen')),
 f(8, 'Current: tramadol 50 mg b.i.d. #60, omeprazole 20 mg, compounded cream', Q('D02', 'MEDS: tramadol 50 mg')),
 f(9, 'Cream dispensed February 5, March 5 and April 16, 2015', Q('D12', '04/16/2015')),
 f(10, 'Modified duty, 10 lb, no kneeling, squatting or climbing, unchanged from March 5 to May 14, 2015', Q('D02', 'Same as 3/5/15')),
 f(11, 'Not working since the second shift was laid off on March 27, 2015', Q('D02', 'the whole second shift was laid off')),
 f(12, 'Orthopedic consultation April 28, 2015: no further surgery now', Q('D10', 'I would not operate again')),
 f(13, 'FCE May 1, 2015: floor to waist 10 lb, walking 15 minutes, LEFS 38/80', Q('D11', '38/80')),
 f(14, 'MRI right knee October 9, 2013: medial meniscus tear', Q('D14', 'Horizontal tear, posterior horn, medial meniscus')),
 f(15, 'Postoperative physical therapy, 24 visits', Q('D02', '24 visits ended 6/2014')),
]
MUST_NOT = [
 {'statement': 'Temporarily totally disabled', 'why': 'conditional sentence of the form and UR letter only'},
 {'statement': 'Off work because of the injury', 'why': 'laid off'},
 {'statement': 'Earlier acupuncture', 'why': 'none, asserted three times'},
 {'statement': 'Takes naproxen, ibuprofen, gabapentin, warfarin, metformin or lisinopril', 'why': "stopped, not tolerated, the wife's, another patient's"},
 {'statement': 'Takes oral cyclobenzaprine or lidocaine, or 20 mg flurbiprofen', 'why': 'percentages of a cream'},
 {'statement': 'Diabetes or a raised INR', 'why': 'another patient of the same surname'},
 {'statement': 'The cream improved function', 'why': 'RFA line only, contradicted'},
 {'statement': 'Left knee injury', 'why': 'box ticked by mistake on the DME order'},
 {'statement': 'Synvisc given, TENS or IF unit in use', 'why': 'hypothetical, unticked, sent back'},
 {'statement': 'Two PR-2 reports dated May 14, 2015', 'why': 'duplicate'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('D02', 'Remain off-work until', 'WORK_STATUS', 'unticked box'), ('D02', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('D08', 'Remain off-work until', 'WORK_STATUS', 'unticked box'), ('D13', 'Return to full duty on', 'WORK_STATUS', 'unticked box'),
 ('D02', 'PT returns c/o R knee pain', 'PROCEDURE', 'PT is the patient'), ('D08', 'IF no better then ortho', 'PROCEDURE', 'the word if'), ('D09', 'PT', 'PROCEDURE', 'prothrombin time'), ('D02', 'MS intact otherwise', 'MEDICATION', 'musculoskeletal'),
 ('D02', '118/135', 'PAIN_SCORE', 'range of motion'), ('D02', '132/84', 'PAIN_SCORE', 'blood pressure'), ('D02', '2/4', 'PAIN_SCORE', 'reflex'), ('D10', '4/S', 'PAIN_SCORE', 'motor grade, misread'), ('D11', '38/80', 'PAIN_SCORE', 'LEFS'),
 ('D07', 'TENS unit, 30 day rental', 'PROCEDURE', 'unticked box'), ('D09', 'metformin 1000 mg bid', 'MEDICATION', 'another patient'), ('D06', 'MACHINE OPERATOR', 'PROCEDURE', 'occupation'), ('D12', 'CYCLOBENZAPRINE HCL USP 7.2 GM', 'MEDICATION', 'ingredient weight, not an oral dose'),
]
