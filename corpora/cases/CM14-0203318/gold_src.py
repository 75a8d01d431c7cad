# Written from the sources before any program read the case. Q(doc, quote) is resolved to a page of casefile.pdf.
from goldlib import Q
SPLIT = 'held-back'
TRAPS = [1, 5, 9, 11, 12, 21, 23, 25, 26, 27]
CASE = {'caseId': 'CM14-0203318', 'applicant': 'Delroy E. Hutchins (fictional)', 'dob': '1961-09-22', 'sex': 'M', 'age_at_latest_visit': 53, 'doi': '2012-03-07',
 'mechanism': 'slipped on wet steps carrying a floor machine and fell on both knees', 'occupation': 'school custodian', 'employer': 'Mirador Unified School District',
 'body_parts': ['right knee', 'left knee', 'low back (compensatory, therapy in 2013)'], 'represented': True, 'attorney': 'Law Offices of Naveed Karimloo', 'claim_number': 'TDS-2012-05518', 'wcab_number': 'ADJ8820416', 'ur_number': 'SOR 14-1203-077',
 'disputed_service': 'Aquatic therapy, 2x6 (12), bilateral knees', 'ur_decision_date': '2014-12-10', 'ur_outcome': 'denied (0 of 12)', 'rule_set': 'MTUS Chronic Pain Medical Treatment Guidelines (2009) pp. 22 and 98-99, and 8 CCR 9792.20(f) (UR of December 2014)'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
AME = 'quoted in the AME report'
TIMELINE = [
 t('2012-03-07', 'injury', 'Slipped on a wet stairway with a floor machine, landed on both knees', Q('J03', 'slipped on a wet stairway')),
 t('2012-03-08', 'visit', "Doctor's First Report: contusion of both knees, sprain of right knee; modified, no lifting over 20 lb, none available", Q('J06', "Doctor's First Report, Serrano Occupational Health"), AME),
 t('2012-04-19', 'imaging', 'MRI right knee: complex tear of the posterior horn of the medial meniscus', Q('J06', 'MRI right knee (not seen by me'), AME),
 t('2012-08-21', 'surgery', 'Right knee arthroscopy, partial medial meniscectomy, chondroplasty', Q('J07', 'PROCEDURE: RIGHT KNEE ARTHROSCOPY')),
 t('2013-01-15', 'therapy', 'End of 18 post-operative visits for the right knee, begun 2012-10-02', Q('J06', '18 post-operative visits, right knee'), AME),
 t('2013-06-11', 'visit', 'PR-2: pain 8/10, walks ten minutes, TTD, Norco 5/325 two a day', Q('J06', 'June 11, 2013: Dr. Achterberg, PR-2'), AME),
 t('2013-11-05', 'therapy', 'Low back therapy 8 of 8: ODI 44% unchanged', Q('J12', 'Region treated: LOW BACK ONLY')),
 t('2014-04-11', 'imaging', 'MRI right knee: prior partial medial meniscectomy, no new tear, high grade medial osteoarthrosis', Q('J13', 'no evidence of a new tear')),
 t('2014-05-29', 'visit', 'PR-2: R knee 7/10, L 5/10; walks 10 min with cane; Norco 2/day; off work; aquatic therapy 2x6 requested', Q('J16', 'Request AQUATIC therapy 2x6 (12) both knees')),
 t('2014-06-16', 'therapy', 'Aquatic evaluation: LEFS 24/80, walk 10 min, stand 10 min', Q('J15', '24/80')),
 t('2014-07-23', 'therapy', 'Aquatic discharge after 12 of 12: LEFS 37/80, walk 25 min without cane on the flat', Q('J05', 'Attended 12 of 12 authorized aquatic visits')),
 t('2014-08-28', 'ame', 'AME: P&S, walks ten minutes, LEFS 25/80, Norco two a day; no lifting over 15 lb', Q('J06', 'He is permanent and stationary as of today, August 28, 2014')),
 t('2014-09-18', 'visit', 'PR-2: R 5/10, L 3-4/10; walks 25 min; Norco 2 to 1 a day; off work to 10-30-14; not P&S', Q('J08', 'Much better since pool PT')),
 t('2014-10-09', 'imaging', 'Standing x-rays: medial space 2 mm right, 3 mm left', Q('J03', 'medial space 2 mm right, 3 mm left')),
 t('2014-11-06', 'visit', 'PR-2: R 6/10, L 4/10; walks 25 min; Norco one a day by history, #60 refilled; work status per AME P&S, no lifting 15 lb', Q('J03', 'Work status is therefore per AME')),
 t('2014-11-13', 'visit', 'PR-4: maximum lift 10 lb; P&S date of the AME used on request only', Q('J11', 'I would not call him P&S before a second pool course is tried')),
 t('2014-11-24', 'request', 'RFA: aquatic therapy 2x6, 12 visits, both knees', Q('J09', '11/24/14')),
 t('2014-12-03', 'request_received', 'RFA received', Q('J02', '12/03/2014')),
 t('2014-12-10', 'ur_decision', 'UR denies 12 visits of aquatic therapy', Q('J02', 'UTILIZATION REVIEW DETERMINATION: DENIAL')),
 t('2014-12-26', 'imr_application', "IMR application signed by the applicant's attorney", Q('J04', 'atty for applicant')),
]
N1 = {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/325', 'status': 'taking'}
AN = {'drug': 'Anaprox DS', 'ingredient': 'naproxen', 'strength': '550 mg', 'status': 'taking'}
MEDS = [
 {'date': '2013-06-11', 'quoted_in': 'J06', 'meds': [dict(N1, frequency='two a day'), AN], **Q('J06', 'Norco 5/325, two a day, Anaprox DS.')},
 {'date': '2014-05-29', 'meds': [dict(N1, frequency='2/day', quantity='#60'), dict(AN, quantity='#60')], **Q('J16', 'Norco 2/day')},
 {'date': '2014-06-16', 'meds': [dict(N1, frequency='2/day'), AN, {'drug': 'BP pill', 'ingredient': None}], **Q('J15', 'Meds: Norco 2/day, Anaprox, BP pill')},
 {'date': '2014-07-23', 'meds': [dict(N1, frequency='1-2/day')], 'note': 'patient report to therapist', **Q('J05', '1-2/day')},
 {'date': '2014-08-28', 'meds': [dict(N1, frequency='two a day'), dict(AN, frequency='one or two a day'), {'drug': 'lisinopril', 'ingredient': 'lisinopril', 'non_industrial': True}], **Q('J06', 'Present medications are Norco 5/325, two a day')},
 {'date': '2014-09-18', 'meds': [dict(N1, frequency='1/day most days', quantity='#60'), dict(AN, quantity='#60')], 'changes': ['Norco 2/day to 1/day by patient report; #60 still dispensed'], **Q('J08', 'Norco down from 2/day to 1/day most days')},
 {'date': '2014-11-06', 'meds': [dict(N1, frequency='b.i.d. p.r.n. as written, one a day as told', quantity='#60'), dict(AN, frequency='b.i.d.', quantity='#60')], 'changes': ['refill of the same quantity'], **Q('J03', '5/325, #60, b.i.d. p.r.n., refilled')},
]
WORK = [
 {'date': '2012-03-08', 'quoted_in': 'J06', 'capacity': 'modified', 'lift_lb': 20, 'participation': 'no modified work at the district', **Q('J06', 'no stairs, no lifting over 20 lbs.')},
 {'date': '2013-06-11', 'quoted_in': 'J06', 'capacity': 'off-work', **Q('J06', 'TTD six weeks.')},
 {'date': '2014-05-29', 'capacity': 'off-work', 'until': '2014-07-10', 'checkbox': 'Remain off-work (the other two are empty)', **Q('J16', '7-10-14')},
 {'date': '2014-08-28', 'author': 'AME', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 15, 'restrictions': ['no lifting over 15 lb', 'no kneeling, squatting, crawling, ladders', 'stand and walk at most 4 of 8 hours'], 'phase': 'permanent-and-stationary', **Q('J06', 'No lifting over 15 pounds')},
 {'date': '2014-09-18', 'capacity': 'off-work', 'until': '2014-10-30', 'phase': 'not P&S', 'checkbox': 'Remain off-work (the other two are empty)', **Q('J08', '10-30-14')},
 {'date': '2014-11-06', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 15, 'phase': 'permanent-and-stationary', 'participation': 'no such work, not back since the injury', 'cross_author': 'adopted from the AME; the physician says that it is administrative', **Q('J03', 'no lifting 15 lb')},
 {'date': '2014-11-13', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 10, 'restrictions': ['10 lb', 'stand and walk less than 2 hours', 'no climbing, kneeling, crouching, crawling'], 'phase': 'P&S date of the AME used on request', **Q('J11', 'I also differ on the lifting: AME 15 lb, I say 10 lb')},
]
PAIN = [
 {'date': '2013-06-11', 'quoted_in': 'J06', 'scores': [{'value': 8}], **Q('J06', 'Pain 8/10')},
 {'date': '2013-11-05', 'scores': [{'value': 5, 'site': 'low back'}], **Q('J12', '5/10')},
 {'date': '2014-05-29', 'scores': [{'value': 7, 'site': 'right knee'}, {'value': 5, 'site': 'left knee'}], **Q('J16', 'R knee 7/10, L 5/10')},
 {'date': '2014-06-16', 'scores': [{'value': 7, 'site': 'right knee'}, {'value': 5, 'site': 'left knee'}], **Q('J15', 'R 7/10, L 5/10')},
 {'date': '2014-07-23', 'scores': [{'value': 5, 'context': 'before'}, {'value': 3, 'context': 'after'}], **Q('J14', '5 / 3')},
 {'date': '2014-09-18', 'scores': [{'value': 5, 'site': 'right knee'}, {'low': 3, 'high': 4, 'site': 'left knee'}], **Q('J08', 'R knee 5/10, L 3-4/10')},
 {'date': '2014-11-06', 'scores': [{'value': 6, 'site': 'right knee', 'context': 'current'}, {'value': 4, 'site': 'left knee', 'context': 'current'}], **Q('J03', 'Right knee pain today is 6/10')},
 {'date': '2014-11-13', 'scores': [{'value': 6, 'site': 'right knee'}, {'value': 4, 'site': 'left knee'}], **Q('J11', 'R knee 6/10, L knee 4/10')},
]
FUNC = [
 {'date': '2013-11-05', 'odi_pct': 44, 'site': 'low back', **Q('J12', '44%')},
 {'date': '2014-05-29', 'walk_min': 10, 'statement': 'cane; wife does right sock; stairs one at a time', **Q('J16', 'Walks 10 min with cane then sits')},
 {'date': '2014-06-16', 'walk_min': 10, 'stand_min': 10, 'lefs': 24, **Q('J15', '10 min w/ cane, then must sit')},
 {'date': '2014-07-23', 'walk_min': 25, 'stand_min': 15, 'lefs': 37, 'statement': 'no cane on the flat; puts on own socks', **Q('J05', '25 min, no cane on flat')},
 {'date': '2014-08-28', 'walk_min': 10, 'lefs': 25, 'statement': 'cane outside the house; needs help with right sock', **Q('J06', 'He says that he can walk ten minutes')},
 {'date': '2014-09-18', 'walk_min': 25, 'statement': 'no cane in house and yard; puts on own socks; stairs one at a time', **Q('J08', 'now 25 min, no cane in house + yard')},
 {'date': '2014-11-06', 'walk_min': 25, 'sleep_h': '5-6', 'statement': 'does his own marketing; stairs one at a time as before; stiffer since the end of September', **Q('J03', 'walks twenty-five minutes on the flat')},
 {'date': '2014-11-13', 'walk_min': '20-25', **Q('J11', 'Walks 20 to 25 min')},
]
def mme(date, mg, q, **kw): return {'date': date, 'items': [{'drug': 'hydrocodone', 'mg_per_day': mg, 'cdc2016': f'{mg} mg x 1 = {mg} MME', 'cdc2022': f'{mg} mg x 1 = {mg} MME'}], 'cdc2016': mg, 'cdc2022': mg, **kw, **q}
MME = [mme('2014-05-29', 10, Q('J16', 'Norco 2/day')), mme('2014-08-28', 10, Q('J06', 'Present medications are Norco 5/325, two a day')), mme('2014-09-18', 5, Q('J08', 'Norco down from 2/day to 1/day most days'), note='as told; as prescribed 10'), mme('2014-11-06', 10, Q('J03', '5/325, #60, b.i.d. p.r.n., refilled'), note='as prescribed; as told 5')]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'PTP 09/18/2014: walks 25 min after the pool course', Q('J08', 'now 25 min, no cane in house + yard'), 'AME 08/28/2014: ten minutes, about as in the spring', Q('J06', 'He says that he can walk ten minutes'), 'treating_vs_ame'),
 con('high', 'Therapy discharge 07/23/2014: LEFS 37/80', Q('J05', '37/80'), 'AME 08/28/2014: LEFS 25 of 80', Q('J06', 'The score is 25 of 80'), 'treating_vs_ame'),
 con('high', 'PTP: Norco cut from two to one a day', Q('J08', 'Norco down from 2/day to 1/day most days'), 'AME: two a day, same as before the pool', Q('J06', 'same as before the pool'), 'treating_vs_ame'),
 con('high', 'AME: permanent and stationary 08/28/2014', Q('J06', 'He is permanent and stationary as of today'), 'PTP 09/18/2014: not P&S, still improving', Q('J08', 'Not P&S, still improving'), 'treating_vs_ame'),
 con('high', 'PTP 11/06/2014: no lifting 15 lb, per AME', Q('J03', 'no lifting 15 lb'), 'The same physician in the PR-4: 10 lb', Q('J11', 'I also differ on the lifting: AME 15 lb, I say 10 lb'), 'work_status'),
 con('high', 'UR: arthroscopy of the left knee in 2012', Q('J02', 'arthroscopy of the left knee with partial medial meniscectomy in 2012'), 'Operative report: right knee', Q('J07', 'PROCEDURE: RIGHT KNEE ARTHROSCOPY'), 'laterality'),
 con('high', 'UR: 20 visits without any improvement (ODI 44% before and after)', Q('J02', 'without any improvement in function'), 'The 44% is from eight visits for the low back only; the aquatic course ended with LEFS 24 to 37', Q('J12', 'Region treated: LOW BACK ONLY'), 'body_part'),
 con('high', 'UR: remains on temporary total disability', Q('J02', 'He remains on temporary total disability'), 'PR-2 of 11/06/2014: P&S per AME, no lifting 15 lb', Q('J03', 'Work status is therefore per AME'), 'ur_vs_treating'),
 con('medium', 'PR-2 of 11/06/2014: one Norco a day', Q('J03', 'from two to one a day on most days'), 'Same report: #60, b.i.d., refilled', Q('J03', '5/325, #60, b.i.d. p.r.n., refilled'), 'same_visit'),
 con('low', 'Flow sheet visit 8: 7/9/11, before the injury', Q('J14', '7/9/11'), 'It stands between 7/7/14 and 7/14/14: 07/09/2014 is meant', Q('J14', '7/14/14'), 'date'),
]
MISSING = [
 {'what': 'PR-2 of Dr. Achterberg', 'date': '2014-10-09', 'named_where': [Q('J02', '09/18/2014, 10/09/2014 and 11/06/2014'), Q('J01', 'July 10 and October 9, 2014')], 'must_find': True},
 {'what': 'PR-2 of Dr. Achterberg', 'date': '2014-07-10', 'named_where': [Q('J01', 'July 10 and October 9, 2014')], 'must_find': True},
 {'what': 'AME report, complete (pages 21 to 23 of 38 are in the file), dated 09/22/2014', 'date': '2014-09-22', 'named_where': [Q('J02', 'AME report, F. Okonjo, M.D., 09/22/2014'), Q('J06', 'Page 21 of 38')], 'must_find': True},
 {'what': 'MRI of the right knee', 'date': '2012-04-19', 'named_where': [Q('J06', 'MRI right knee (not seen by me'), Q('J13', 'Outside MRI of 04/19/2012 is not at hand')], 'must_find': True},
 {'what': 'Harbor Physical Therapy, 18 post-operative visits', 'date': None, 'named_where': [Q('J06', 'Harbor Physical Therapy, 18 post-operative visits')], 'must_find': False},
 {'what': "Doctor's First Report", 'date': '2012-03-08', 'named_where': [Q('J06', "Doctor's First Report, Serrano Occupational Health")], 'must_find': False},
]
COPIED = []
FI = [{
 'treatment': 'aquatic therapy', 'family': 'physical-medicine', 'request': 'repeat', 'requested': 'Aquatic therapy, 2x6, bilateral knees (CPT 97113, 97110)', 'rule': '8 CCR 9792.20(f); MTUS Chronic Pain (2009) pp. 22, 98-99',
 'prior_exposure': {'status': 'yes', 'documented_sessions': 12, 'from': '2014-06-16', 'to': '2014-07-23', 'evidence': [Q('J05', 'Attended 12 of 12 authorized aquatic visits'), Q('J03', 'He finished the twelve visits of')]},
 'before': {'date': '2014-05-29', 'walk': '10 min', 'lefs': '24/80', 'work': 'off work', 'norco': '2/day', 'evidence': [Q('J16', 'Walks 10 min with cane then sits'), Q('J15', '24/80')]},
 'after': {'date': '2014-11-06', 'walk': '25 min (PTP), 10 min (AME)', 'lefs': '37/80 (therapist), 25/80 (AME)', 'work': 'P&S, 15 lb (AME, adopted) or 10 lb (PTP)', 'norco': 'one a day (told), #60 (refilled), two a day (AME)', 'evidence': [Q('J03', 'walks twenty-five minutes on the flat'), Q('J06', 'The score is 25 of 80')]},
 'adl': {'state': 'mixed', 'evidence': [Q('J05', '25 min, no cane on flat'), Q('J05', '37/80'), Q('J08', 'now 25 min, no cane in house + yard'), Q('J03', 'walks twenty-five minutes on the flat'), Q('J06', 'He says that he can walk ten minutes'), Q('J06', 'The score is 25 of 80')]},
 'work_restrictions': {'state': 'mixed', 'evidence': [Q('J08', '10-30-14'), Q('J03', 'This is an administrative change'), Q('J06', 'No lifting over 15 pounds'), Q('J11', 'I also differ on the lifting: AME 15 lb, I say 10 lb')]},
 'dependency': {'state': 'mixed', 'evidence': [Q('J08', 'Norco down from 2/day to 1/day most days'), Q('J03', '5/325, #60, b.i.d. p.r.n., refilled'), Q('J06', 'same as before the pool')]},
 'verdict': 'conflict', 'acceptable_secondary_label': 'insufficient-documentation (the default where sources conflict); never demonstrated, never not-demonstrated on the ground of the UR letter', 'partial': False,
 'reasons': ['the earlier course is documented with count, dates and before and after measures, so documentation as such is not lacking', 'treating physician and therapist record walking 10 to 25 minutes and LEFS +13 (more than the 9 that matters); the AME five weeks after the course records ten minutes and LEFS 25', 'the change from off work to 15 lb is by another author (AME), adopted by the treating physician as administrative, who herself says 10 lb in the PR-4: not a reduction measured at a visit',
   'Norco is one a day by the treating note, two a day by the AME, and #60 is refilled throughout', 'the AME records were taken after the course, so that they cannot be dismissed as baseline', 'the ODI of 44% belongs to therapy of the low back and says nothing about the knees'],
 'not_admissible': [{'what': '20 visits without improvement', **Q('J02', 'The worker has had at least 20 visits of therapy')}, {'what': 'big gains (RFA line)', **Q('J09', '"big gains" w/ last pool course')}, {'what': 'ODI 44% unchanged (low back)', **Q('J12', '44%')}, {'what': 'TTD to 15 lb as an improvement', **Q('J03', 'This is an administrative change')}],
}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented applicant, school custodian; fall on both knees on wet stairs on March 7, 2012', Q('J04', 'atty for applicant'), Q('J03', 'slipped on a wet stairway')),
 f(2, 'Osteoarthrosis of both knees, right more than left; right partial medial meniscectomy on August 21, 2012 (historical)', Q('J07', 'PROCEDURE: RIGHT KNEE ARTHROSCOPY'), Q('J03', 'Osteoarthrosis of both knees')),
 f(3, 'UR of December 10, 2014 denied aquatic therapy 2x6 (12) to both knees', Q('J02', 'UTILIZATION REVIEW DETERMINATION: DENIAL')),
 f(4, "The applicant's attorney applied for IMR (signed December 26, 2014)", Q('J04', '12/26/2014')),
 f(5, '12 of 12 aquatic visits between June 16 and July 23, 2014; LEFS 24 to 37, walking 10 to 25 minutes at discharge', Q('J05', '37/80')),
 f(6, 'AME August 28, 2014: walks ten minutes, LEFS 25 of 80, Norco two a day; P&S; no lifting over 15 pounds', Q('J06', 'The score is 25 of 80'), Q('J06', 'No lifting over 15 pounds')),
 f(7, 'PR-2 of September 18, 2014: 25 minutes without cane in the house, Norco 1/day, off work, not P&S', Q('J08', 'Much better since pool PT')),
 f(8, 'PR-2 of November 6, 2014: right knee 6/10, left 4/10; Norco 5/325 #60 and Anaprox 550 mg refilled', Q('J03', 'Right knee pain today is 6/10')),
 f(9, 'PR-2 of November 6, 2014: work status per AME P&S, no lifting 15 lb, called an administrative change', Q('J03', 'This is an administrative change')),
 f(10, 'PR-4 (exam November 13, 2014): the treating physician says 10 lb and disagrees on P&S', Q('J11', 'I also differ on the lifting: AME 15 lb, I say 10 lb')),
 f(11, 'MRI right knee April 11, 2014: no new tear, high grade medial compartment osteoarthrosis', Q('J13', 'no evidence of a new tear')),
 f(12, 'Low back therapy in 2013: 8 visits, ODI 44% unchanged (another body part)', Q('J12', 'No functional change from 8 visits')),
 f(13, 'Weight 262 lb, BMI 37.6', Q('J03', 'BMI 37.6')),
]
MUST_NOT = [
 {'statement': 'The applicant had a left knee arthroscopy for this injury', 'why': 'UR error; the left one of 1998 was non-industrial'},
 {'statement': 'The arthroscopy of 2012 is a new or recent operation (December 2014)', 'why': 'fax date of the copy'},
 {'statement': 'Total knee replacement was done or requested', 'why': 'only talked about; his father had one'},
 {'statement': '20 visits of aquatic therapy', 'why': '12 for the knees, 8 for the low back on land'},
 {'statement': 'Aquatic therapy gave no improvement, ODI 44%', 'why': 'low back figures'},
 {'statement': 'Work restrictions were reduced from TTD to 15 lb because of the therapy', 'why': 'cross-author, administrative'},
 {'statement': 'He is temporarily totally disabled as of November 2014', 'why': 'UR only'},
 {'statement': 'A visit in July 2011, on 03/07/2012 or on the fax dates 12/01/2014, 12/03/2014, 01/14/2015', 'why': 'slip of the pen, injury date, fax dates'},
 {'statement': 'Takes Celebrex, midazolam, fentanyl, Marcaine, Vicodin, Kenalog or Motrin now', 'why': "wife's, operative, past"},
 {'statement': '24 visits are requested', 'why': '2x6 and 12 visits are the same 12'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('J16', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('J16', 'Return to modified work on', 'WORK_STATUS', 'unticked box'), ('J08', 'Return to full duty on', 'WORK_STATUS', 'unticked box'),
 ('J11', '50 or more lbs.', 'WORK_STATUS', 'unticked box'), ('J14', '8/12', 'PAIN_SCORE', 'visit counter'), ('J03', 'Quadriceps 4/5', 'PAIN_SCORE', 'strength'), ('J03', '40/41 cm', 'PAIN_SCORE', 'girth'), ('J03', 'BP 138/84', 'PAIN_SCORE', 'blood pressure'),
 ('J06', 'constant, slight to moderate', 'PAIN_SCORE', 'California rating words'), ('J15', '24/80', 'PAIN_SCORE', 'LEFS'), ('J06', 'Page 21 of 38', 'PAIN_SCORE', 'page number'), ('J02', 'Where the patient has returned to work', 'WORK_STATUS', 'guideline text'),
 ('J03', 'The request form goes out under separate cover', 'PROCEDURE', 'form'), ('J12', 'Harbor Physical Therapy', 'PROCEDURE', 'name of a clinic'), ('J06', 'total knee arthroplasty', 'PROCEDURE', 'possible in future'), ('J11', '60/40', 'PAIN_SCORE', 'apportionment'),
]
