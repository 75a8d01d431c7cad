# Written by hand from the sources, before any program read the case. Q gives the page of a quote in casefile.pdf.
from goldlib import Q, QS
SPLIT = 'development'
TRAPS = [2, 5, 10, 11, 12, 15, 22, 23, 24, 25]
CASE = {'caseId': 'CM15-0031877', 'applicant': 'Darnell K. Whitcombe (fictional)', 'dob': '1977-08-03', 'sex': 'M', 'age_at_latest_visit': 37, 'doi': '2013-09-18',
 'mechanism': 'twisted while lifting a 60 lb carton off the bottom rack', 'occupation': 'warehouse order picker', 'employer': 'Pinnacle Ridge Fulfillment LLC', 'body_parts': ['low back (lumbar spine)', 'left lumbosacral radiculitis'],
 'represented': True, 'attorney': 'Belmonte & Achterberg (Inez Achterberg)', 'claim_number': 'HLI-2013-061194', 'wcab_number': 'ADJ9402716', 'ur_number': 'SMR15-00493',
 'disputed_service': 'Physical therapy 2x6, lumbar spine (12 visits); MRI lumbar spine without contrast', 'ur_decision_date': '2015-02-12', 'ur_outcome': 'both denied; Mobic 7.5 mg #30 approved', 'rule_set': '8 CCR 9792.20(f), MTUS Chronic Pain Medical Treatment Guidelines (2009) pages 98-99'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2013-09-18', 'injury', 'Twisted with a 60 lb carton, low back', Q('C04', 'twisted with a 60 lb carton')),
 t('2013-09-20', 'visit', "Doctor's First Report: lumbar strain, 9/10, ibuprofen 800 tid and Flexeril 10, off work to 09/27 recheck", Q('C12', 'off work till 9-27 recheck')),
 t('2013-12-05', 'imaging', 'MRI lumbar: L5-S1 4 mm left paracentral, L4-5 3 mm protrusion', Q('C13', 'L5-S1 4 mm left paracentral protrusion')),
 t('2014-08-19', 'visit', 'First PR-2 of Dr. Thevar-Moss, before any therapy: 8/10, walks 10 min, sits 15 min, ODI 54%, Norco 4 a day, TTD, PT 2x6 ordered', Q('C06', 'Temporarily totally disabled until next visit')),
 t('2014-09-02', 'therapy', 'PT initial evaluation, visit 1: ODI 54%, walks 10 min, sits 15 min', Q('C11', '27/50 = 54%')),
 t('2014-09-25', 'therapy', 'PT visit 8 of 12: 6/10 before, 5/10 after, walked 15 min without cane', Q('C10', '8 / 12')),
 t('2014-10-09', 'therapy', 'First course ended, 12 of 12', Q('C05', 'Finished 12 of 12 PT on 10/9')),
 t('2014-10-21', 'visit', 'PR-2: 6/10, walks 20, sits 25, ODI 44%, Norco 3 a day, Flexeril stopped; modified 10 lb, 4 hours (TTD if not accommodated)', Q('C05', '4 hrs/day')),
 t('2014-11-18', 'visit', 'Spine surgery consultation Dr. Lindqvist, no surgery; letter not in the file', Q('C07', 'Dr. Lindqvist 11/18/14'), 'quoted in the PR-2 of 12/03/2014'),
 t('2014-12-03', 'visit', 'PR-2: 5/10, walks 35, sits 35, ODI 36%, Norco 2 a day; modified 15 lb, 6 hours from 12/15/2014', Q('C07', 'No lift/carry over 15 lbs')),
 t('2014-12-15', 'work', 'Back at work, modified, six hours', Q('C04', 'December 15, 2014')),
 t('2014-12-18', 'therapy', 'PT visit 24, end of authorization: walks 40, sits 45, ODI 32%, lifts 22 lb', Q('C08', 'Visit #24')),
 t('2015-01-12', 'work', 'Full eight hour days', Q('C04', 'January 12, 2015')),
 t('2015-01-27', 'visit', 'PR-2: 4/10, walks 45, sits 50, ODI 28%, Norco 1 a day; modified 25 lb, full day; PT 2x6, repeat MRI, Mobic requested', Q('C04', 'He can walk 45 minutes')),
 t('2015-02-04', 'request', 'RFA: PT 2x6, MRI lumbar, Mobic', Q('C03', '02/04/2015')),
 t('2015-02-05', 'request_received', 'RFA received', Q('C15', '02/04/2015 / 02/05/2015')),
 t('2015-02-12', 'ur_decision', 'UR denies PT and MRI, approves Mobic', Q('C15', 'There is no documentation of functional improvement')),
 t('2015-02-26', 'imr_application', 'IMR application signed', Q('C02', '2-26-15')),
]
def norco(n, q): return {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': n, 'quantity': q, 'status': 'taking'}
MEDS = [
 {'date': '2013-09-20', 'meds': [{'drug': 'Ibuprofen', 'ingredient': 'ibuprofen', 'strength': '800', 'frequency': 'tid', 'quantity': '#90'}, {'drug': 'Flexeril', 'ingredient': 'cyclobenzaprine', 'strength': '10', 'frequency': 'hs', 'quantity': '#30'}], 'allergy': ['sulfa'], **Q('C12', 'Ibuprofen 800 tid #90')},
 {'date': '2014-08-19', 'meds': [norco('four a day', '#120'), {'drug': 'Flexeril', 'ingredient': 'cyclobenzaprine', 'strength': '10 mg', 'frequency': 'b.i.d.', 'quantity': '#60'}], 'allergy': ['sulfa'], **Q('C06', 'Norco 10/325 four a day')},
 {'date': '2014-10-21', 'meds': [norco('3 a day', '#90')], 'stopped': ['Flexeril'], **Q('C05', 'Norco down from 4 to 3 a day')},
 {'date': '2014-12-03', 'meds': [norco('2 a day', '#60')], **Q('C07', 'Norco 2 a day')},
 {'date': '2014-12-18', 'meds': [norco('2 on work days, 1 on days off', None)], **Q('C08', 'Taking 2 Norco on work days')},
 {'date': '2015-01-27', 'meds': [norco('one tablet a day', '#30')], 'requested_not_taking': ['Mobic'], 'stopped_earlier': ['Flexeril', 'ibuprofen'], 'allergy': ['sulfa'], **Q('C04', 'one tablet a day')},
]
WORK = [
 {'date': '2013-09-20', 'capacity': 'off-work', 'until': '2013-09-27', **Q('C12', 'off work till 9-27 recheck')},
 {'date': '2014-08-19', 'capacity': 'off-work', **Q('C06', 'Temporarily totally disabled until next visit')},
 {'date': '2014-10-21', 'capacity': 'modified', 'lift_lb': 10, 'hours': 4, 'restrictions': ['no lift/carry over 10 lbs', '4 hrs/day', 'no bending below knee', 'sit/stand as needed'], 'participation': 'not accommodated (stayed home until 12/15/2014)', 'conditional': 'TTD if not accommodated', 'checkbox': 'Return to modified work', **Q('C05', 'No lift/carry over 10 lbs')},
 {'date': '2014-12-03', 'capacity': 'modified', 'lift_lb': 15, 'hours': 6, 'restrictions': ['no lift/carry over 15 lbs', '6 hrs/day', 'no repeated bending below knee'], 'participation': 'to start 12/15/2014', 'checkbox': 'Return to modified work', **Q('C07', 'No lift/carry over 15 lbs')},
 {'date': '2015-01-27', 'capacity': 'modified', 'permanence': None, 'lift_lb': 25, 'hours': 8, 'restrictions': ['no lifting or carrying over 25 lb', 'no repeated bending below knee level'], 'participation': 'working, full eight hour days since 2015-01-12', **Q('C04', 'no lifting or carrying over 25 lb')},
]
PAIN = [
 {'date': '2013-09-20', 'scores': [{'value': 9}], **Q('C12', 'Low back pain 9/10')},
 {'date': '2014-08-19', 'scores': [{'value': 8}], **Q('C06', 'Low back 8/10')},
 {'date': '2014-09-02', 'scores': [{'value': 8}, {'value': 6, 'context': 'least'}, {'value': 9, 'context': 'worst'}], **Q('C11', 'Pain 8/10')},
 {'date': '2014-09-25', 'scores': [{'value': 6, 'context': 'before'}, {'value': 5, 'context': 'after'}], **Q('C10', '6/10 today')},
 {'date': '2014-10-21', 'scores': [{'value': 6}], **Q('C05', 'Low back 6/10')},
 {'date': '2014-12-03', 'scores': [{'value': 5}], **Q('C07', 'Low back 5/10')},
 {'date': '2014-12-18', 'scores': [{'low': 4, 'high': 5}], **Q('C08', '4 to 5/10 after a shift')},
 {'date': '2015-01-27', 'scores': [{'value': 4}], **Q('C04', 'Low back pain is now 4/10')},
]
FUNC = [
 {'date': '2014-08-19', 'walk_min': 10, 'sit_min': 15, 'odi_pct': 54, 'sleep_h': '4', 'self_care': 'wife puts on his socks', 'device': 'cane', **Q('C06', 'Walks 10 minutes')},
 {'date': '2014-09-02', 'walk_min': 10, 'sit_min': 15, 'stand_min': 10, 'odi_pct': 54, 'sleep_h': '4', **Q('C11', 'Walks 10 min with a cane')},
 {'date': '2014-09-25', 'walk_min': 15, 'device': 'none', **Q('C10', 'Walked 15 min at the park')},
 {'date': '2014-10-21', 'walk_min': 20, 'sit_min': 25, 'odi_pct': 44, 'sleep_h': '5', 'self_care': 'socks by himself most days', **Q('C05', 'Walks 20 min no cane')},
 {'date': '2014-12-03', 'walk_min': 35, 'sit_min': 35, 'odi_pct': 36, 'sleep_h': '5-6', 'self_care': 'bathes and dresses alone', **Q('C07', 'Walks 35 min, sits 35 min')},
 {'date': '2014-12-18', 'walk_min': 40, 'sit_min': 45, 'stand_min': 35, 'odi_pct': 32, 'lift_lb': 22, **Q('C08', '22 lb x 5')},
 {'date': '2015-01-27', 'walk_min': 45, 'sit_min': 50, 'stand_min': 40, 'odi_pct': 28, 'sleep_h': '6', 'self_care': 'puts on his own socks and shoes', 'device': 'no longer uses the cane', **Q('C04', 'He can walk 45 minutes')},
]
def mme(date, n, q): return {'date': date, 'items': [{'drug': f'hydrocodone 10 mg x {n}', 'mg_per_day': 10 * n}], 'cdc2016': 10.0 * n, 'cdc2022': 10.0 * n, **q}
MME = [mme('2014-08-19', 4, Q('C06', 'Norco 10/325 four a day')), mme('2014-10-21', 3, Q('C05', 'Norco down from 4 to 3 a day')), mme('2014-12-03', 2, Q('C07', 'Norco 2 a day')), mme('2015-01-27', 1, Q('C04', 'one tablet a day'))]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR letter: no documentation of functional improvement from the earlier visits', Q('C15', 'There is no documentation of functional improvement from the previous visits'), 'PR-2 of 01/27/2015: walks 45 minutes (10 in August), sits 50 (15), restrictions loosened, Norco from four a day to one', Q('C04', 'He can walk 45 minutes'), 'ur_no_documentation'),
 con('high', 'UR letter: he is temporarily totally disabled, remains off work', Q('C15', 'He is temporarily totally disabled'), 'PR-2 of 01/27/2015: full eight hour days since January 12, 2015', Q('C04', 'full eight hour days'), 'ur_vs_treating'),
 con('high', 'UR letter: right lumbosacral radiculitis, tingling of the right leg', Q('C15', 'right lumbosacral radiculitis'), 'PR-2 of 01/27/2015: left lumbosacral radiculitis', Q('C04', 'Left lumbosacral radiculitis'), 'laterality'),
 con('medium', 'UR letter: approximately 18 visits of physical therapy', Q('C15', 'approximately 18 visits of physical therapy'), 'PR-2 of 01/27/2015 and PT report: 24 visits', Q('C04', '24 visits'), 'ur_vs_treating'),
 con('medium', 'UR letter: medications include Norco and Mobic', Q('C15', 'Medications include Norco and Mobic'), 'PR-2 of 01/27/2015: Mobic is a new start, to be filled when authorized', Q('C04', 'to be filled when authorized'), 'medication_list'),
 con('medium', 'UR letter: no mention why an independent home exercise program would not be enough', Q('C15', 'There is no mention why an independent home exercise program'), 'PR-2 of 01/27/2015: what he cannot do at home is supervised loading', Q('C04', 'what he cannot do at home is supervised loading'), 'ur_no_documentation'),
]
MISSING = [
 {'what': 'PR-2 of Dr. Thevar-Moss', 'date': '2015-01-06', 'named_where': [Q('C15', '01/06/2015')], 'must_find': True},
 {'what': 'Consultation letter of Dr. Lindqvist (spine surgery)', 'date': '2014-11-18', 'named_where': [Q('C15', 'Letter of Dr. Lindqvist, 11/18/2014'), Q('C07', 'letter to follow'), Q('C04', '11/18/2014')], 'must_find': True},
 {'what': 'Lumbar X-ray report', 'date': '2013-09-20', 'named_where': [Q('C13', 'Plain films of 9/20/13')], 'must_find': False},
 {'what': 'PT daily notes other than visits 1, 8 and 24', 'date': None, 'named_where': [Q('C08', 'Block 2: 11-04 to 12-18')], 'must_find': False},
 {'what': 'Inland Industrial records between 09/20/2013 and 08/2014', 'date': None, 'named_where': [Q('C06', 'Care to date at Inland Industrial')], 'must_find': False},
]
COPIED = []
MISFILED = [{'doc': 'C09', 'patient': 'Darlene Whitcomb', 'dob': '1959-02-14', 'claim': 'CM-884-20913', **Q('C09', 'Darlene Whitcomb')}]
FI = [
 {'treatment': 'physical therapy, lumbar spine', 'family': 'physical-medicine', 'request': 'repeat', 'requested': '2x6 (12 visits)', 'rule': '8 CCR 9792.20(f); MTUS Chronic Pain Guidelines pages 98-99',
  'prior_exposure': {'status': 'yes', 'sessions': 24, 'courses': [['2014-09-02', '2014-10-09', 12], ['2014-11-04', '2014-12-18', 12]], 'evidence': [Q('C04', '24 visits'), Q('C08', 'Visit #24'), Q('C14', 'TOTAL 12 VISITS')]},
  'before': {'date': '2014-08-19', 'walk': '10 min', 'sit': '15 min', 'odi': '54%', 'work': 'TTD', 'opioid': 'Norco 10/325 four a day (40 MME)', 'evidence': [Q('C06', 'Walks 10 minutes'), Q('C06', 'Temporarily totally disabled until next visit')]},
  'after': {'date': '2015-01-27', 'walk': '45 min', 'sit': '50 min', 'odi': '28%', 'work': 'modified 25 lb, 8 hours, working', 'opioid': 'Norco 10/325 one a day (10 MME)', 'evidence': [Q('C04', 'He can walk 45 minutes'), Q('C04', 'no lifting or carrying over 25 lb')]},
  'adl': {'state': 'supported', 'evidence': [Q('C04', 'He can walk 45 minutes'), Q('C04', 'He can sit 50 minutes'), Q('C04', 'Puts on his own socks and shoes again'), Q('C04', 'Oswestry today 28%'), Q('C06', 'Walks 10 minutes')]},
  'work_restrictions': {'state': 'supported', 'evidence': [Q('C06', 'Temporarily totally disabled until next visit'), Q('C05', 'No lift/carry over 10 lbs'), Q('C07', 'No lift/carry over 15 lbs'), Q('C04', 'This loosens my restrictions')]},
  'dependency': {'state': 'supported', 'evidence': [Q('C04', 'came down on his own'), Q('C06', 'Norco 10/325 four a day'), Q('C05', 'Norco down from 4 to 3 a day'), Q('C07', 'Norco 10/325 #60 (was #90)'), Q('C05', 'Quit Flexeril last week')]},
  'verdict': 'demonstrated', 'partial': False,
  'reasons': ['walking 10 to 45 minutes, sitting 15 to 50, Oswestry 54% to 28% (above the 10 points that count)', 'TTD to 10 lb and 4 hours to 15 lb and 6 hours to 25 lb and a full day by the same physician; back at work', 'Norco from four a day to one (40 to 10 MME) by his own taper, Flexeril stopped', 'all of it measured in the treating physician\'s own examinations'],
  'not_admissible': [{'what': 'no documentation of functional improvement (UR)', **Q('C15', 'There is no documentation of functional improvement')}, {'what': 'therapy of another patient', **Q('C09', 'No functional change this week')}],
  'note': 'the 24-visit cap of Labor Code 4604.5(c) is reached; it is another question than functional improvement'},
 {'treatment': 'MRI lumbar spine without contrast', 'family': 'imaging', 'request': 'repeat', 'requested': 'MRI lumbar w/o contrast', 'rule': 'MTUS ACOEM Low Back Complaints, chapter 12', 'prior_exposure': {'status': 'yes', 'documented_dates': ['2013-12-05'], 'evidence': [Q('C13', 'MRI OF THE LUMBAR SPINE WITHOUT CONTRAST')]},
  'adl': {'state': 'not-documented', 'evidence': []}, 'work_restrictions': {'state': 'not-documented', 'evidence': []}, 'dependency': {'state': 'not-documented', 'evidence': []},
  'verdict': 'not-a-functional-improvement-question', 'partial': False, 'reasons': ['imaging is decided on its indication: new left S1 sensory change, ankle jerk 1+ against 2+'], 'not_admissible': []},
]
def f(n, text, *q): return {'n': n, 'fact': text, 'evidence': list(q)}
SUMMARY = [
 f(1, 'Represented applicant, warehouse order picker, lifting and twisting injury of September 18, 2013', Q('C04', 'Warehouse order picker'), Q('C02', 'Belmonte & Achterberg')),
 f(2, 'Chronic low back pain with left radiculitis', Q('C04', 'Left lumbosacral radiculitis')),
 f(3, 'UR of February 12, 2015 denied physical therapy 2x6 (12 visits) and a repeat lumbar MRI, citing no documentation of functional improvement; it approved Mobic', Q('C15', 'There is no documentation of functional improvement'), Q('C15', 'Approved as requested, #30')),
 f(4, 'IMR application signed February 26, 2015', Q('C02', '2-26-15')),
 f(5, '24 earlier physical therapy visits in two courses, September 2 to December 18, 2014', Q('C08', 'Visit #24'), Q('C04', '24 visits')),
 f(6, 'PR-2 of January 27, 2015: pain 4/10, was 8/10 in August', Q('C04', 'Low back pain is now 4/10')),
 f(7, 'PR-2 of January 27, 2015: walks 45 minutes (10), sits 50 (15), Oswestry 28% (54%)', Q('C04', 'He can walk 45 minutes'), Q('C04', 'Oswestry today 28%')),
 f(8, 'Norco 10/325 from four a day to one a day; Flexeril stopped in October 2014', Q('C04', 'came down on his own')),
 f(9, 'Modified duty 25 lb, full eight hours from January 27, 2015; working since December 15, 2014', Q('C04', 'no lifting or carrying over 25 lb')),
 f(10, 'TTD until October 21, 2014', Q('C06', 'Temporarily totally disabled until next visit'), Q('C05', 'No lift/carry over 10 lbs')),
 f(11, 'Mobic requested as a new start, not yet taken', Q('C04', 'to be filled when authorized')),
 f(12, 'MRI of December 5, 2013: L5-S1 4 mm left paracentral protrusion', Q('C13', 'L5-S1 4 mm left paracentral protrusion')),
 f(13, 'New tingling of the left leg and left S1 findings, repeat MRI requested', Q('C04', 'new tingling down the back of the left leg')),
]
MUST_NOT = [
 {'statement': 'There is no documentation of functional improvement', 'why': 'UR letter only; the notes have it with numbers'},
 {'statement': 'He is temporarily totally disabled or off work in 2015', 'why': 'UR letter only'},
 {'statement': 'Right leg symptoms or right radiculitis', 'why': 'UR error; left everywhere else'},
 {'statement': 'He takes Mobic', 'why': 'requested, not filled'},
 {'statement': 'He takes Percocet, or had a rotator cuff repair', 'why': 'another patient\'s page'},
 {'statement': '18 visits, 36 visits, or 26 visits of therapy', 'why': '24 completed, 12 requested'},
 {'statement': 'Two reports of January 27, 2015', 'why': 'C16 duplicates C04'},
 {'statement': 'A visit on 02/26/2015, 03/19/2015 or 12/23/2014', 'why': 'signature and fax dates'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions'},
]
HARD = [
 ('C05', 'Remain off-work until', 'WORK_STATUS', 'unticked box'), ('C05', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('C07', 'Return to full duty on', 'WORK_STATUS', 'unticked box'),
 ('C04', 'EHL 5-/5', 'PAIN_SCORE', 'motor grade'), ('C06', 'flexion 25/60', 'PAIN_SCORE', 'range of motion'), ('C10', '8 / 12', 'PAIN_SCORE', 'visit counter'), ('C07', 'DTR 2/4', 'PAIN_SCORE', 'reflex'), ('C04', 'BP 128/82', 'PAIN_SCORE', 'blood pressure'),
 ('C04', 'L4/5', 'PAIN_SCORE', 'spinal level'), ('C08', 'goblet squat 15#', 'MEDICATION', 'pounds, not a quantity'), ('C04', '( ) need for surgery or hospitalization', 'PROCEDURE', 'unticked box'),
 ('C15', 'If the patient has returned to work', 'WORK_STATUS', 'guideline text'), ('C15', 'effective for 12 months', 'PROCEDURE', 'boilerplate'), ('C09', '6/10', 'PAIN_SCORE', 'another patient'), ('C15', 'licensed in Ohio and Texas', 'WORK_STATUS', 'credentials'),
]
