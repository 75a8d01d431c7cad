# Written by hand from the sources, before any program read the case.
from goldlib import Q
SPLIT = 'held-back'
TRAPS = [4, 8, 12, 15, 20, 25, 27]
CASE = {
 'caseId': 'CM14-0178834', 'applicant': 'Rosario E. Menchaca (fictional)', 'dob': '1962-05-09', 'sex': 'F', 'age_at_latest_visit': 52,
 'doi': '2014-02-13', 'mechanism': 'stopped school bus struck from behind by a truck', 'occupation': 'school bus driver', 'employer': 'Alder Flats Unified School District',
 'body_parts': ['neck (cervical spine)', 'mid back (thoracic spine)'], 'represented': False, 'attorney': None, 'claim_number': 'TRS-2014-03391', 'wcab_number': None, 'ur_number': 'NCR-14-77120',
 'disputed_service': 'Chiropractic manipulative treatment, cervical and thoracic spine, 6 visits (one every two weeks for twelve weeks)', 'ur_decision_date': '2014-11-12', 'ur_outcome': 'denied (0 of 6)',
 'rule_set': 'MTUS Chronic Pain Medical Treatment Guidelines (May 2009), Manual therapy & manipulation, pp. 58-60, with 8 CCR 9792.20(f)',
}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2014-02-13', 'injury', 'Stopped bus struck from behind', Q('C15', 'rear ended in her bus')),
 t('2014-02-14', 'visit', 'First visit; regular duty from the same day', Q('C10', 'Regular duty as of')),
 t('2014-02-14', 'imaging', 'X-rays cervical and thoracic spine: no fracture, mild C5-6 spondylosis', Q('C16', 'NO FRACTURE OR SUBLUXATION')),
 t('2014-04-11', 'therapy', 'Physical therapy 2x3, six visits, ended; relief for the day only', Q('C15', 'helped for the day only and ended April 11'), 'quoted in the PR-2 of 07/08/2014'),
 t('2014-07-08', 'visit', 'Progress report: 6/10, walks 10 min, drives 20 to 25 min, sleeps 5 h, no medication, full duty; 12 chiropractic visits requested', Q('C15', 'She can walk 10 minutes')),
 t('2014-07-10', 'ur_decision', 'UR approval of 12 chiropractic visits (NCR-14-52906)', Q('C02', 'NCR-14-52906 of 07/10/2014'), 'quoted in the UR letter'),
 t('2014-07-14', 'therapy', 'Chiropractic examination, visit 1 of 12: NDI 19/50 (38%), PSFS 3.3', Q('C14', '19/50 (38%)')),
 t('2014-07-25', 'therapy', 'Visit 6: frequency cut from three a week to one a week', Q('C12', 'cut to 1/wk')),
 t('2014-08-20', 'therapy', 'Visit 10: frequency cut to every two weeks', Q('C12', 'now q 2 wks')),
 t('2014-09-17', 'therapy', 'Visit 12 of 12, re-examination: walks 30 min, drives 55 min, NDI 9/50 (18%), PSFS 7.7; released to home program', Q('C11', '9/50 (18%)')),
 t('2014-09-23', 'visit', 'Progress report: walks 30 min, drives 55 min, sleeps 7 h, 2/10, no medication, full duty; no further visits asked for', Q('C09', 'she walks 30 minutes, five evenings a week')),
 t('2014-10-28', 'visit', 'PR-2: gains held six weeks after the last visit, 2/10, no medication, full duty; 6 more visits asked for because of a new route', Q('C07', 'walks 30 min on the levee trail')),
 t('2014-10-30', 'request', 'RFA: chiropractic, one every two weeks for twelve weeks, 6 visits', Q('C03', '10/30/2014')),
 t('2014-11-05', 'request_received', 'RFA received', Q('C02', '11/05/2014')),
 t('2014-11-12', 'ur_decision', 'UR denies the six visits', Q('C02', 'Functional improvement with the treatment already rendered has not been established')),
 t('2014-11-24', 'imr_application', 'IMR application signed by the worker, no attorney', Q('C01', '11-24-14')),
]
NOMED = {'meds': [], 'statement': 'takes no medication'}
MEDS = [
 {'date': '2014-07-08', **NOMED, **Q('C15', 'No medications.')},
 {'date': '2014-07-14', **NOMED, **Q('C14', 'No Rx, no OTC')},
 {'date': '2014-09-23', **NOMED, 'not_taking_past': ['ibuprofen'], **Q('C09', 'no medication')},
 {'date': '2014-10-28', **NOMED, **Q('C07', 'No meds, Rx or OTC')},
]
FULL = {'capacity': 'full-duty', 'restrictions': [], 'participation': 'working full duty'}
WORK = [
 {'date': '2014-02-14', **FULL, 'checkbox': 'Regular duty (the other boxes are empty; the TTD sentence is pre-printed)', **Q('C10', 'Regular duty as of')},
 {'date': '2014-07-08', **FULL, **Q('C15', 'Full duty without restriction')},
 {'date': '2014-09-17', **FULL, 'author': 'chiropractor', **Q('C11', 'Working full duty all along')},
 {'date': '2014-09-23', **FULL, **Q('C09', 'Full duty, no restrictions')},
 {'date': '2014-10-28', **FULL, 'checkbox': 'Return to full duty (the other two boxes are empty)', **Q('C07', 'Return to full duty on')},
]
PAIN = [
 {'date': '2014-07-08', 'scores': [{'value': 6}], **Q('C15', '6/10')},
 {'date': '2014-07-14', 'scores': [{'value': 6, 'site': 'neck'}, {'value': 6, 'site': 'thoracic'}], **Q('C14', 'neck 6/10, T-sp 6/10')},
 {'date': '2014-09-17', 'scores': [{'value': 2, 'site': 'neck'}, {'value': 2, 'site': 'thoracic'}], **Q('C11', 'neck 2/10, T-sp 2/10')},
 {'date': '2014-09-23', 'scores': [{'value': 2, 'context': 'current'}, {'value': 6, 'source': 'July, quoted'}], **Q('C09', '2/10')},
 {'date': '2014-10-28', 'scores': [{'value': 2, 'context': 'current'}, {'value': 3, 'context': 'worst'}], **Q('C07', '2/10 now')},
]
FUNC = [
 {'date': '2014-07-08', 'walk_min': 10, 'drive_min': '20-25', 'sleep_h': 5, **Q('C15', 'She can walk 10 minutes')},
 {'date': '2014-07-14', 'walk_min': 10, 'drive_min': '20-25', 'sleep_h': 5, 'ndi_pct': 38, 'ndi_raw': '19/50', 'psfs': 3.3, **Q('C14', 'walk 10 min then T-sp burns')},
 {'date': '2014-07-25', 'walk_min': 15, 'sleep_h': 6, **Q('C12', 'walk 15, slept 6 h')},
 {'date': '2014-08-06', 'walk_min': 20, **Q('C12', 'walk 20 w sister')},
 {'date': '2014-08-20', 'walk_min': 25, 'drive_min': 45, **Q('C12', 'drove 45 straight. walk 25')},
 {'date': '2014-09-17', 'walk_min': 30, 'drive_min': 55, 'sleep_h': 7, 'ndi_pct': 18, 'ndi_raw': '9/50', 'psfs': 7.7, **Q('C11', 'walks 30 min x 5 days/wk')},
 {'date': '2014-09-23', 'walk_min': 30, 'drive_min': 55, 'sleep_h': 7, 'ndi_pct': 18, **Q('C09', 'she completed 30 minutes without a rest')},
 {'date': '2014-10-28', 'walk_min': 30, 'drive_min': 55, 'sleep_h': 7, **Q('C07', 'walks 30 min on the levee trail')},
]
MME = []
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR letter: NDI 19 in July and 18 in September, essentially unchanged', Q('C02', 'The Neck Disability Index was 19 in July and 18 in September'), 'Raw score against percent: 19/50 (38%) in July, 9/50 (18%) in September', Q('C11', '9/50 (18%)'), 'ur_vs_treating'),
 con('high', 'UR letter: 24 visits of chiropractic', Q('C02', '24 visits of chiropractic'), 'Chiropractic record: 12 visits, 07/14 to 09/17/2014', Q('C11', '12 visits 7/14 to 9/17'), 'ur_vs_treating'),
 con('low', 'Statement of the worker: about fifteen visits', Q('C04', 'I went about fifteen times to Doctor Dario'), 'Progress report of 09/23/2014: twelve visits in all', Q('C09', 'twelve visits in all'), 'count'),
]
MISSING = [
 {'what': "Doctor's First Report", 'date': '2014-02-14', 'named_where': [Q('C02', "Doctor's First Report of 02/14/2014")], 'must_find': True},
 {'what': 'Progress report', 'date': '2014-05-20', 'named_where': [Q('C02', 'progress report of 05/20/2014')], 'must_find': True},
 {'what': 'UR approval NCR-14-52906 (12 visits)', 'date': '2014-07-10', 'named_where': [Q('C02', 'NCR-14-52906 of 07/10/2014')], 'must_find': True},
 {'what': 'Neck Disability Index form of the re-examination (score 9/50)', 'date': '2014-09-17', 'named_where': [Q('C11', 'form attached')], 'must_find': True},
 {'what': 'Physical therapy notes, six visits', 'date': None, 'named_where': [Q('C09', '2x3, six visits, in March and April'), Q('C15', 'The six visits of P.T. in the spring')], 'must_find': True},
 {'what': 'RFA for the first twelve visits', 'date': '2014-07-08', 'named_where': [Q('C15', 'RFA today')], 'must_find': False},
]
COPIED = []
FI = [{
 'treatment': 'chiropractic manipulative treatment', 'family': 'chiropractic', 'request': 'repeat', 'requested': '1 x q 2 wks x 12 wks = 6 visits, cervical and thoracic spine',
 'rule': 'MTUS Chronic Pain (2009) Manual therapy & manipulation pp. 58-60 with 8 CCR 9792.20(f)',
 'prior_exposure': {'status': 'yes', 'documented_sessions': 12, 'first': '2014-07-14', 'last': '2014-09-17', 'evidence': [Q('C09', 'twelve visits in all'), Q('C11', '12 visits 7/14 to 9/17')]},
 'before': {'date': '2014-07-08', 'walk_min': 10, 'drive_min': '20-25', 'ndi_pct': 38, 'evidence': [Q('C15', 'She can walk 10 minutes'), Q('C14', '19/50 (38%)')]},
 'after': {'date': '2014-09-23', 'walk_min': 30, 'drive_min': 55, 'ndi_pct': 18, 'evidence': [Q('C09', 'she walks 30 minutes, five evenings a week'), Q('C11', '9/50 (18%)')]},
 'adl': {'state': 'supported', 'evidence': [Q('C15', 'She can walk 10 minutes'), Q('C09', 'she walks 30 minutes, five evenings a week'), Q('C09', 'She drives the whole route, 55 minutes, without a stop'), Q('C11', '9/50 (18%)'), Q('C07', 'walks 30 min on the levee trail')]},
 'work_restrictions': {'state': 'contradicted', 'acceptable': ['contradicted', 'not-documented'], 'note': 'full duty without restrictions at every visit: unchanged, nothing to reduce', 'evidence': [Q('C15', 'Full duty without restriction'), Q('C09', 'Full duty, no restrictions'), Q('C07', 'never left')]},
 'dependency': {'state': 'supported', 'note': 'visits faded from three a week to one a week to one in two weeks and stopped; home program daily; no medication before or after', 'evidence': [Q('C09', 'three a week for two weeks, weekly for four, and the last two at two week intervals'), Q('C07', 'Visits went 3/wk to 1/wk to every other wk'), Q('C12', 'cut to 1/wk'), Q('C11', 'released to home program'), Q('C07', 'No meds, Rx or OTC')]},
 'verdict': 'demonstrated', 'partial': False,
 'reasons': ['walking 10 to 30 minutes and driving 20-25 to 55 minutes, measured by the treating physician before and after', 'NDI 38% to 18%, more than the detectable change; PSFS 3.3 to 7.7, where higher is better', 'visit frequency faded and the worker was released to a home program; the gain holds six weeks after the last visit without any care or medication', 'work restrictions cannot fall below full duty: limb A carries the test', '12 visits so far; the 24 of the UR letter count the same course twice'],
 'not_admissible': [{'what': 'NDI 19 and 18, unchanged', **Q('C02', 'The Neck Disability Index was 19 in July and 18 in September')}, {'what': '24 visits', **Q('C02', '24 visits of chiropractic')}, {'what': 'statement of the worker', **Q('C04', 'Now I walk half an hour or more')}],
}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'School bus driver, 52, injured February 13, 2014 when her stopped bus was struck from behind', Q('C15', 'rear ended in her bus'), Q('C07', 'School bus driver')),
 f(2, 'Unrepresented; signed the IMR application herself on November 24, 2014', Q('C01', '11-24-14'), Q('C04', 'I do not have a lawyer')),
 f(3, 'Cervical and thoracic sprain/strain', Q('C15', 'Thoracic sprain/strain (847.1)')),
 f(4, 'UR of November 12, 2014 failed to approve six chiropractic visits, citing unchanged NDI, full duty throughout and maintenance care', Q('C02', 'elective or maintenance care')),
 f(5, 'Six physical therapy visits in March and April 2014', Q('C09', '2x3, six visits, in March and April')),
 f(6, 'Twelve chiropractic visits July 14 to September 17, 2014, tapering', Q('C11', '12 visits 7/14 to 9/17')),
 f(7, 'July 8, 2014: 6/10, walks 10 minutes, drives 20 to 25 minutes, no medication, full duty', Q('C15', 'She pulls over after 20 to 25 minutes')),
 f(8, 'September 23, 2014: 2/10, walks 30 minutes, drives 55 minutes, no medication, full duty', Q('C09', 'she completed 30 minutes without a rest')),
 f(9, 'October 28, 2014: gains held, 2/10, no medication, full duty; six visits requested because of a new route', Q('C07', 'Ask for 6 more chiro')),
 f(10, 'NDI 19/50 (38%) on July 14 and 9/50 (18%) on September 17, 2014', Q('C14', '19/50 (38%)'), Q('C11', '9/50 (18%)')),
 f(11, 'X-rays February 14, 2014: no fracture, mild C5-6 spondylosis', Q('C16', 'MILD C5-6 SPONDYLOSIS')),
 f(12, 'Working full duty since the day after the injury', Q('C09', 'working full duty')),
]
MUST_NOT = [
 {'statement': '24 (or 15, 13 or 18) chiropractic visits completed', 'why': 'twelve; 24 counts the course twice, 15 is a recollection, 8/27 was a missed appointment, 18 is the total with the request'},
 {'statement': 'NDI unchanged, or 19% or 9%', 'why': 'raw scores of 50'},
 {'statement': 'Temporarily totally disabled or modified duty at any time', 'why': 'pre-printed sentence and unticked boxes'},
 {'statement': 'Takes tramadol or ibuprofen', 'why': "her mother's; past"},
 {'statement': 'Pain score 5/5, 2/4, 4/12, 6/12 or 9/50', 'why': 'motor grade, reflex, visit counter, NDI'},
 {'statement': 'Represented by an attorney', 'why': 'none'},
 {'statement': 'A visit on 08/27/2014', 'why': 'no show'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('C10', 'temporarily totally disabled (TTD) until the next visit', 'WORK_STATUS', 'pre-printed condition'), ('C10', 'Off work until', 'WORK_STATUS', 'unticked box'), ('C10', 'no driving', 'WORK_STATUS', 'unticked box'),
 ('C07', 'Remain off-work until', 'WORK_STATUS', 'unticked box'), ('C07', 'Return to modified work on', 'WORK_STATUS', 'unticked box'),
 ('C07', '5/5', 'PAIN_SCORE', 'motor grade'), ('C07', '120/80', 'PAIN_SCORE', 'blood pressure'), ('C07', '12 of 12', 'PAIN_SCORE', 'visit count'), ('C12', '4/12', 'PAIN_SCORE', 'visit counter'), ('C14', '2/4 B', 'PAIN_SCORE', 'reflex'),
 ('C14', '19/50 (38%)', 'PAIN_SCORE', 'NDI raw score'), ('C15', 'C5-6', 'PAIN_SCORE', 'spinal level'), ('C09', '48/50', 'PAIN_SCORE', 'range of motion'),
 ('C04', 'tramadol', 'MEDICATION', "the mother's"), ('C02', 'Adjuster: Wade Carpenter', 'WORK_STATUS', 'a name'), ('C11', 'prn only thru Dr Thibault', 'MEDICATION', 'visits as needed'),
 ('C02', 'if RTW achieved then 1-2 visits every 4-6 months', 'WORK_STATUS', 'guideline'), ('C05', '99199', 'PROCEDURE', 'missed appointment'),
]
