# Written from the sources before any program read the case. Q(doc, quote) is resolved to a page of casefile.pdf.
from goldlib import Q
SPLIT = 'development'
TRAPS = [1, 3, 5, 10, 11, 12, 15, 16, 18, 22, 24]
CASE = {'caseId': 'CM15-0066090', 'applicant': 'Ansel R. Ochoa (fictional)', 'dob': '1973-05-02', 'sex': 'M', 'age_at_latest_visit': 41, 'doi': '2012-11-20', 'mechanism': 'struck on the head by a falling cargo door',
 'occupation': 'airport ramp agent', 'employer': 'Meridian Ground Services', 'body_parts': ['neck (cervical spine)', 'head (headache)'], 'represented': True, 'attorney': 'Pelham & Ostrowe (Justine Ostrowe)', 'claim_number': '4C-1177-2012', 'wcab_number': 'ADJ9040117', 'ur_number': 'NW-15-0403-219',
 'disputed_service': 'Bilateral cervical radiofrequency ablation, C4-5 and C5-6 (C4, C5, C6 medial branches), with fluoroscopy and sedation', 'ur_decision_date': '2015-04-10', 'ur_outcome': 'denied, as "right C3-4 and C4-5"', 'rule_set': 'ODG Neck chapter (facet radiofrequency) and 8 CCR 9792.20(f) (UR before April 20, 2015)'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2012-11-20', 'injury', 'Cargo door came down on the head', Q('L17', 'door came down on top of my head')),
 t('2012-11-20', 'visit', "Doctor's First Report on the day of injury: neck pain 7/10; modified 10 lb, desk only", Q('L17', '11/20/12 0930')),
 t('2013-02-19', 'imaging', 'MRI cervical spine: facet arthropathy C4-5 and C5-6 on both sides, C3-4 normal', Q('L14', 'Facet arthropathy at C4-5 and C5-6 on both sides')),
 t('2013-07-31', 'therapy', 'PT discharge after 24 visits: NDI 50% to 46%', Q('L18', 'VISITS: 24')),
 t('2014-06-04', 'procedure', 'Medial branch blocks C4, C5, C6 bilateral: about 80% for four hours', Q('L08', 'About 80% for four hours')),
 t('2014-07-10', 'visit', 'PR-2: 8/10; NDI 48%; Soma 350 mg t.i.d., Norco 5/325 t.i.d.; 10 lb', Q('L10', 'Neck pain 8/10, both sides')),
 t('2014-08-06', 'procedure', 'Radiofrequency ablation of C4, C5, C6 medial branches, bilateral', Q('L09', 'Radiofrequency ablation of the C4, C5 and C6 medial branches, bilateral')),
 t('2014-09-10', 'med_change', 'Soma stopped (about)', Q('L07', 'No Soma since about Sept 10'), 'own'),
 t('2014-10-02', 'visit', 'PR-2: 70% relief, 2/10, NDI 22%, Norco one a day, 30 lb from 10/06/2014', Q('L07', 'He gives it 70%')),
 t('2014-10-06', 'work', 'Employer puts him back on the ramp with 30 lb', Q('L15', 'we can put you back on the ramp')),
 t('2015-01-22', 'visit', 'PR-2: 2/10, NDI 22%, no Soma, 30 lb unchanged', Q('L05', 'five and a half months after the ablation')),
 t('2015-03-26', 'visit', 'PR-2: 5 to 6/10 at the end of a shift since early March, NDI 28%, no Soma, 30 lb; repeat ablation requested', Q('L03', 'So he had 70% relief for about seven months')),
 t('2015-03-30', 'request', 'RFA form: repeat radiofrequency bilateral C4-5, C5-6', Q('L04', '03/30/2015')),
 t('2015-04-03', 'request_received', 'RFA received', Q('L12', 'received 04/03/2015')),
 t('2015-04-10', 'ur_decision', 'UR denies, describing the request as right C3-4 and C4-5', Q('L12', 'Decision made 04/10/2015')),
 t('2015-04-28', 'imr_application', "IMR application signed by the applicant's attorney", Q('L02', '04/28/2015')),
]
def nor(f, q): return {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/325', 'frequency': f, 'quantity': q, 'status': 'taking'}
IB = {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '600 mg', 'frequency': 'b.i.d.', 'quantity': '#60', 'status': 'taking'}
MEDS = [
 {'date': '2012-11-20', 'meds': [{'drug': 'Naprosyn', 'ingredient': 'naproxen', 'strength': '500', 'quantity': '#20'}, {'drug': 'Flexeril', 'ingredient': 'cyclobenzaprine', 'strength': '10', 'quantity': '#10', 'frequency': 'hs'}], **Q('L17', 'Naprosyn 500 #20, Flexeril 10 #10 hs')},
 {'date': '2014-07-10', 'meds': [{'drug': 'Soma', 'ingredient': 'carisoprodol', 'strength': '350 mg', 'frequency': 't.i.d.', 'quantity': '#90'}, nor('t.i.d.', '#90'), IB], **Q('L10', 'Soma 350 mg t.i.d. #90. Norco 5/325 t.i.d. #90')},
 {'date': '2014-10-02', 'meds': [nor('one a day', '#30'), IB], 'changes': ['Soma stopped', 'Norco three a day to one a day'], **Q('L07', 'Norco 5/325 one a day (was three)')},
 {'date': '2015-01-22', 'meds': [nor('none to one a day', '#30'), IB], **Q('L05', 'none to one a day')},
 {'date': '2015-03-26', 'meds': [nor('one a day, some days none', '#30'), IB], 'not_taking_past': ['Soma'], **Q('L03', 'is down from three a day to one a day')},
 {'date': '2014-07-01/2015-04-21', 'source': 'pharmacy ledger', 'meds': [{'drug': 'carisoprodol', 'ingredient': 'carisoprodol', 'fills': [['2014-07-11', '350MG', 90], ['2014-08-11', '350MG', 90]]}, {'drug': 'hydrocodone/APAP', 'ingredient': 'acetaminophen+hydrocodone', 'fills': [['2014-07-11', '5/325', 90], ['2014-08-11', '5/325', 90], ['2014-10-03', '5/325', 30], ['2015-01-23', '5/325', 30], ['2015-03-27', '5/325', 30]]}, {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'fills': [['2014-07-11', '600MG', 60], ['2014-10-03', '600MG', 60], ['2015-01-23', '600MG', 60], ['2015-03-27', '600MG', 60]]}, {'drug': 'oseltamivir', 'ingredient': 'oseltamivir', 'non_industrial': True, 'fills': [['2015-02-02', '75MG', 10]]}], **Q('L16', 'CORVINA PHARMACY #2')},
]
WORK = [
 {'date': '2012-11-20', 'capacity': 'modified', 'lift_lb': 10, 'from': '2012-11-22', 'restrictions': ['no lifting over 10 lb', 'desk only'], **Q('L17', 'no lift over 10#, desk only')},
 {'date': '2014-07-10', 'capacity': 'modified', 'lift_lb': 10, 'restrictions': ['no lifting over 10 lb', 'no above shoulder work', 'no prolonged looking up'], 'participation': 'gate desk', **Q('L10', 'no lifting over 10#')},
 {'date': '2014-10-02', 'capacity': 'modified', 'lift_lb': 30, 'from': '2014-10-06', 'restrictions': ['no lifting over 30 lb', 'above shoulder up to 2 hours'], **Q('L07', 'no lifting over 30# (was 10#)')},
 {'date': '2015-01-22', 'capacity': 'modified', 'lift_lb': 30, 'participation': 'full shifts on the ramp', **Q('L05', 'no lifting over 30#')},
 {'date': '2015-03-26', 'capacity': 'modified', 'lift_lb': 30, 'participation': 'has worked with this since 10/06/2014', **Q('L03', 'No lifting over 30#')},
]
PAIN = [
 {'date': '2012-11-20', 'scores': [{'value': 7, 'site': 'neck'}], **Q('L17', 'neck pain both sides 7/10')},
 {'date': '2013-07-31', 'scores': [{'value': 6, 'context': 'current'}, {'value': 8, 'note': 'after a shift'}], **Q('L18', 'Pain 7/10 at start, 6/10 now')},
 {'date': '2014-06-04', 'scores': [{'value': 8, 'context': 'before'}, {'low': 1, 'high': 2, 'context': 'after'}], **Q('L08', 'PAIN DIARY')},
 {'date': '2014-07-10', 'scores': [{'value': 8}], **Q('L10', 'Neck pain 8/10, both sides')},
 {'date': '2014-08-06', 'scores': [{'value': 8, 'context': 'before'}, {'value': 3, 'context': 'after'}], **Q('L09', 'Pain before 8/10, forty minutes after 3/10')},
 {'date': '2014-10-02', 'scores': [{'value': 2}], **Q('L07', 'Pain 2/10, was 8/10')},
 {'date': '2015-01-22', 'scores': [{'value': 2}, {'value': 3, 'note': 'after a long shift'}], **Q('L05', '2/10 most days, 3/10 after a long shift')},
 {'date': '2015-03-26', 'scores': [{'low': 5, 'high': 6, 'note': 'end of a shift'}, {'value': 3, 'note': 'on getting up'}, {'value': 4, 'context': 'with-medication'}, {'value': 6, 'context': 'without-medication'}], **Q('L03', '5 to 6/10')},
]
FUNC = [
 {'date': '2013-07-31', 'ndi_pct': 46, **Q('L18', 'NDI 50% at start, 46% now')},
 {'date': '2014-07-10', 'ndi_pct': 48, 'drive_min': 20, 'sleep_h': '3', 'statement': 'cannot pick up his daughter', **Q('L10', 'Drives 20 minutes at most')},
 {'date': '2014-10-02', 'ndi_pct': 22, 'drive_min': 60, 'sleep_h': '6', 'statement': 'turns his head to drive, lifts his daughter again', **Q('L07', 'NDI 22% (July 48%)')},
 {'date': '2015-01-22', 'ndi_pct': 22, 'sleep_h': '6', **Q('L05', 'NDI 22%')},
 {'date': '2015-03-26', 'ndi_pct': 28, 'drive_min': 60, 'sleep_h': '6', 'statement': 'turns his head to back the belt loader, carries his daughter of 28 lb', **Q('L03', 'Neck Disability Index is 28% today')},
]
def mme(date, mg, q, **kw): return {'date': date, 'items': [{'drug': 'hydrocodone', 'mg_per_day': mg, 'cdc2016': f'{mg} mg x 1 = {mg} MME', 'cdc2022': f'{mg} mg x 1 = {mg} MME'}], 'cdc2016': mg, 'cdc2022': mg, **kw, **q}
MME = [mme('2014-07-10', 15, Q('L10', 'Soma 350 mg t.i.d. #90. Norco 5/325 t.i.d. #90')), mme('2014-10-02', 5, Q('L07', 'Norco 5/325 one a day (was three)')), mme('2015-01-22', 5, Q('L05', 'none to one a day'), note='at most'), mme('2015-03-26', 5, Q('L03', 'is down from three a day to one a day'), note='at most')]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR: right C3-4 and C4-5 requested', Q('L12', 'Right cervical radiofrequency ablation C3-4 and C4-5'), 'RFA form: bilateral C4-5, C5-6', Q('L04', 'REPEAT RFA bilat C45 C56'), 'wrong_side_and_level'),
 con('high', 'UR: had right C3-4 and C4-5 neurotomy', Q('L12', 'He had right C3-4 and C4-5 radiofrequency neurotomy'), 'Procedure report: C4, C5 and C6 medial branches, bilateral', Q('L09', 'Radiofrequency ablation of the C4, C5 and C6 medial branches, bilateral'), 'wrong_side_and_level'),
 con('high', 'UR: Norco 10/325, four a day', Q('L12', 'He takes Norco 10/325, four a day'), 'PR-2 of 03/26/2015: 5/325, one a day', Q('L03', 'is down from three a day to one a day'), 'dose'),
 con('high', 'UR: Soma 350 mg three times a day', Q('L12', 'Soma 350 mg three times a day'), 'PR-2 of 10/02/2014: Soma stopped', Q('L07', 'No Soma since about Sept 10'), 'medication_list'),
 con('high', 'UR: lifts up to 10 pounds, same restriction as in July 2014', Q('L12', 'The claimant has the same restriction of ten pounds'), 'PR-2 of 10/02/2014: 30# (was 10#)', Q('L07', 'no lifting over 30# (was 10#)'), 'work_status'),
 con('high', 'UR: no percentage of relief in the records', Q('L12', 'There is no percentage of relief in the records'), 'PR-2 of 03/26/2015: 70% for about seven months', Q('L03', 'So he had 70% relief for about seven months'), 'record_completeness'),
 con('medium', 'UR: ibuprofen 800 mg', Q('L12', 'ibuprofen 800 mg'), 'PR-2 of 03/26/2015: 600 mg b.i.d.', Q('L03', '600 mg b.i.d. #60'), 'dose'),
]
MISSING = [
 {'what': 'PR-2 of Dr. Voss', 'date': '2014-11-20', 'named_where': [Q('L12', '01/22/2015 and 11/20/2014')], 'must_find': True},
 {'what': 'Chiropractic records, 6 visits in 2013', 'date': None, 'named_where': [Q('L10', '6 of chiropractic in 2013')], 'must_find': False},
 {'what': 'UR authorization of the first ablation', 'date': '2014-07-08', 'named_where': [Q('L10', 'authorized 07/08/2014')], 'must_find': False},
]
COPIED = []
MISFILED = [{'doc': 'L06', 'page_of': 'Anselm Ochola, DOB 08/14/1958, claim KV-220-0091', **Q('L06', 'Ochola, Anselm')}]
FI = [{
 'treatment': 'cervical facet radiofrequency ablation', 'family': 'radiofrequency', 'request': 'repeat', 'requested': 'REPEAT RFA bilat C45 C56 (C4,5,6 MBs) w/ fluoro', 'rule': 'ODG Neck, facet radiofrequency (50% for 12 weeks, at least 6 months apart, two levels), and 8 CCR 9792.20(f)',
 'prior_exposure': {'status': 'yes', 'date': '2014-08-06', 'documented_sessions': 1, 'evidence': [Q('L09', 'Radiofrequency ablation of the C4, C5 and C6 medial branches, bilateral')]},
 'before': {'date': '2014-07-10', 'ndi': '48%', 'drive': '20 min', 'lift_lb': 10, 'soma': '3 a day', 'norco': '3 a day', 'evidence': [Q('L10', 'NDI 48%'), Q('L10', 'no lifting over 10#')]},
 'after': {'date': '2015-03-26', 'ndi': '28% (22% in October and January)', 'drive': '1 h', 'lift_lb': 30, 'soma': '0', 'norco': '0-1 a day', 'evidence': [Q('L03', 'Neck Disability Index is 28% today'), Q('L03', 'No lifting over 30#')]},
 'adl': {'state': 'supported', 'evidence': [Q('L07', 'NDI 22% (July 48%)'), Q('L07', 'drives one hour (was 20 min)'), Q('L03', 'Neck Disability Index is 28% today')]},
 'work_restrictions': {'state': 'supported', 'evidence': [Q('L07', 'no lifting over 30# (was 10#)'), Q('L05', 'no lifting over 30#'), Q('L03', 'No lifting over 30#')]},
 'dependency': {'state': 'supported', 'evidence': [Q('L07', 'Soma: stopped'), Q('L07', 'Norco 5/325 one a day (was three)'), Q('L03', 'is down from three a day to one a day'), Q('L16', '08/11/2014')]},
 'verdict': 'demonstrated', 'partial': False,
 'reasons': ['NDI 48% to 22% (28% when the effect fades), driving 20 minutes to one hour, sleep three to six hours', 'the same physician group raised the limit from 10 to 30 pounds and he works with it', 'Soma stopped (ledger: last fill 08/11/2014), Norco from three to one or none a day', '70% for about seven months and eight months between procedures meet the interval criteria; percent relief is not functional improvement by itself', 'the pain that comes back in March 2015 is the end of the effect, not a lack of it'],
 'not_admissible': [{'what': 'right side, C3-4', **Q('L12', 'Right cervical radiofrequency ablation C3-4 and C4-5')}, {'what': 'Norco 10/325 four a day', **Q('L12', 'He takes Norco 10/325, four a day')}, {'what': "the other patient's failed ablation", **Q('L06', 'did not help at all')}, {'what': 'note of the patient on the questionnaire', **Q('L11', 'the burning of nerves was the best thing')}],
}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented airport ramp agent; cargo door fell on his head on November 20, 2012', Q('L02', 'for employee'), Q('L17', 'door came down on top of my head')),
 f(2, 'Neck pain on both sides, facet mediated at C4-5 and C5-6, with headache', Q('L03', 'facet mediated, C4-5, C5-6 bilateral')),
 f(3, 'UR of April 10, 2015 denied cervical radiofrequency ablation, naming right C3-4 and C4-5; the request was bilateral C4-5 and C5-6', Q('L12', 'Right cervical radiofrequency ablation C3-4 and C4-5'), Q('L04', 'REPEAT RFA bilat C45 C56')),
 f(4, "The applicant's attorney applied for IMR (signed April 28, 2015)", Q('L02', '04/28/2015')),
 f(5, 'Medial branch blocks of June 4, 2014: about 80% for four hours', Q('L08', 'About 80% for four hours')),
 f(6, 'First ablation on August 6, 2014, bilateral C4, C5, C6 medial branches', Q('L09', 'Radiofrequency ablation of the C4, C5 and C6 medial branches, bilateral')),
 f(7, 'July 10, 2014: 8/10, NDI 48%, Soma 350 mg t.i.d., Norco 5/325 t.i.d., no lifting over 10 pounds', Q('L10', 'Neck pain 8/10, both sides')),
 f(8, 'October 2, 2014: 70% relief, 2/10, NDI 22%, Soma stopped, Norco one a day, 30 pounds', Q('L07', 'He gives it 70%')),
 f(9, 'January 22, 2015: 2/10, NDI 22%, 30 pounds unchanged', Q('L05', 'five and a half months after the ablation')),
 f(10, 'March 26, 2015: 5 to 6/10 at the end of a shift, 70% relief had lasted about seven months, NDI 28%', Q('L03', 'So he had 70% relief for about seven months')),
 f(11, 'March 26, 2015: Norco 5/325 one a day or none, ibuprofen 600 mg b.i.d., no Soma', Q('L03', 'is down from three a day to one a day')),
 f(12, 'March 26, 2015: modified work, no lifting over 30 pounds; works with it since October 6, 2014', Q('L03', 'No lifting over 30#'), Q('L15', 'we can put you back on the ramp')),
 f(13, 'MRI of February 19, 2013: facet arthropathy C4-5 and C5-6 on both sides, C3-4 normal', Q('L14', 'C3-4 is normal')),
 f(14, '24 visits of physical therapy to July 31, 2013, NDI 50% to 46%', Q('L18', 'VISITS: 24')),
]
MUST_NOT = [
 {'statement': 'Right-sided or C3-4 ablation requested or done', 'why': 'UR error'},
 {'statement': 'Takes Norco 10/325 four a day, Soma, or ibuprofen 800 mg', 'why': 'UR error'},
 {'statement': 'Restricted to 10 pounds in 2015', 'why': 'UR error'},
 {'statement': 'Takes Percocet or Lyrica, uses a walker, is temporarily totally disabled, had lumbar surgery or a lumbar ablation', 'why': "another patient's page"},
 {'statement': 'Midazolam, fentanyl, lidocaine, dexamethasone or bupivacaine as medications', 'why': 'given in procedures'},
 {'statement': 'The radiofrequency procedure took place on March 30 or April 3, 2015', 'why': 'RFA is the form there'},
 {'statement': 'Pain improved from 6/10 to 4/10 over time', 'why': 'without and with ibuprofen'},
 {'statement': 'Two visits on March 26, 2015', 'why': 'L13 is a copy'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('L03', 'The RFA form goes with this', 'PROCEDURE', 'request form'), ('L03', 'reflexes 2/4', 'PAIN_SCORE', 'reflexes'), ('L03', '44/42 kg', 'PAIN_SCORE', 'grip'), ('L03', 'Pt # 4471', 'PAIN_SCORE', 'chart number'), ('L03', 'room # 4', 'PAIN_SCORE', 'room'), ('L03', '3 of 3 sheets', 'PROCEDURE', 'papers'),
 ('L03', 'R 60, L 55', 'PAIN_SCORE', 'rotation'), ('L03', 'medial branch', 'WORK_STATUS', 'nerve'), ('L09', 'midazolam 2 mg and fentanyl 50 mcg', 'MEDICATION', 'procedural sedation, not a prescription'), ('L11', '14 / 50 = 28%', 'PAIN_SCORE', 'NDI'), ('L12', 'documented improvement in function', 'FUNCTION', 'guideline'),
 ('L05', 'DTR 2/4', 'PAIN_SCORE', 'reflexes'), ('L06', 'Temporarily totally disabled until', 'WORK_STATUS', 'another patient'),
]
