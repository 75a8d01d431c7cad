# Written from the sources before any program read the case. Q(doc, quote) is resolved to a page of casefile.pdf.
from goldlib import Q
SPLIT = 'development'
TRAPS = [2, 7, 11, 12, 16, 17, 18, 19, 20, 28, 29]
CASE = {'caseId': 'CM16-0211876', 'applicant': 'Teodora Vallejo-Kimura (fictional)', 'dob': '1969-02-26', 'sex': 'F', 'age_at_latest_visit': 47, 'doi': '2013-09-14', 'mechanism': 'turned a mattress',
 'occupation': 'hotel room attendant', 'employer': 'Grand Cypress Hotel', 'body_parts': ['low back (lumbar spine)', 'left leg (L5 radiculopathy)'], 'represented': False, 'attorney': None, 'claim_number': 'HL-613-77204', 'ur_number': 'PCR 1610-08843',
 'disputed_service': 'Gabapentin 600 mg #90 with 2 refills; Norco 10/325 mg #60', 'ur_decision_date': '2016-10-14', 'ur_outcome': 'both denied', 'rule_set': 'MTUS Chronic Pain and Opioids Treatment Guidelines in force from July 28, 2016, and 8 CCR 9792.20(e)'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
TIMELINE = [
 t('2013-09-14', 'injury', 'Low back injury turning a mattress', Q('K03', 'She was hurt on 09/14/2013 when she turned a mattress')),
 t('2014-01-22', 'imaging', 'MRI lumbar spine: left paracentral protrusion L4-5 with displacement of the left L5 root', Q('K18', 'Left paracentral protrusion L4-5')),
 t('2016-06-09', 'visit', 'PR-2: 8/10 without, 4/10 with medication; walks 30 min; works 6 h; Norco 10/325 q.i.d. #120; gabapentin 300 mg t.i.d.', Q('K14', 'Pain 8/10 without, 4/10 with medication')),
 t('2016-06-29', 'ur_decision', 'UR modifies Norco #120 to #60 for a taper', Q('K15', 'On 06/29/2016 this office modified'), 'quoted in the UR letter of 07/27/2016'),
 t('2016-07-01', 'fill', 'Last Norco fill, 60', Q('K05', '07/01/16 HYDROCODONE/APAP 10/325')),
 t('2016-07-22', 'med_change', 'Last Norco taken; ran out because UR refused it', Q('K06', 'ran out on')),
 t('2016-07-25', 'fill', 'Norco #60 rejected at the pharmacy, not dispensed', Q('K05', 'NOT COVERED PER UR')),
 t('2016-07-27', 'ur_decision', 'UR denies Norco #60', Q('K15', 'Decision: 07/27/2016')),
 t('2016-08-11', 'visit', 'PR-2: back 8/10, leg 7/10; walks 15 min; no opioid; gabapentin raised from 300 to 600 mg t.i.d.; off work', Q('K07', 'She had her last Norco on July 22')),
 t('2016-08-27', 'visit', 'Emergency room: pain 10 to 6 after ketorolac and hydromorphone IM; tramadol 50 mg #12', Q('K01', 'ARRIVED 08/27/2016 21:14')),
 t('2016-09-01', 'laboratory', 'Urine test: gabapentin positive, hydrocodone not detected, tramadol positive', Q('K12', 'Collected: 09/01/2016 11:20')),
 t('2016-09-15', 'visit', 'PR-2: back 8/10, leg 6/10, burning 30% less on gabapentin; walks 10 min; PEG 8.0; off work to 10/27/2016; gabapentin continued, Norco b.i.d. requested', Q('K06', 'about 30% less on')),
 t('2016-09-19', 'request', 'RFA gabapentin and Norco, returned 09/23/2016', Q('K10', '09/19/2016')),
 t('2016-10-04', 'request', 'RFA resubmission with change in material facts', Q('K09', 'Change in facts: ER 8/27/16')),
 t('2016-10-07', 'request_received', 'RFA received', Q('K03', 'RFA received: 10/07/2016')),
 t('2016-10-14', 'ur_decision', 'UR denies gabapentin 600 mg #90 and Norco 10/325 #60', Q('K03', 'Decision: 10/14/2016')),
 t('2016-10-18', 'fill', 'Gabapentin 600 mg #90 filled for cash after the denial', Q('K05', 'DENIED BY UR 10/14/16')),
 t('2016-11-01', 'imr_application', 'IMR application signed by the employee', Q('K02', '11-1-16')),
]
GB = {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'status': 'taking'}
NV = {'drug': 'Norvasc', 'ingredient': 'amlodipine', 'strength': '5 mg', 'frequency': 'daily', 'non_industrial': True}
MEDS = [
 {'date': '2016-06-09', 'meds': [{'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': 'q.i.d.', 'quantity': '#120'}, dict(GB, strength='300 mg', frequency='t.i.d.', quantity='#90'), NV], 'not_taking_past': ['GABAdone', 'Norflex', 'Duragesic'], **Q('K14', 'Norco 10/325 one q.i.d. #120 (40 MME a day)')},
 {'date': '2016-08-11', 'meds': [dict(GB, strength='600 mg', frequency='t.i.d.', quantity='#90'), NV, {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '400 mg', 'frequency': 'two or three a day', 'otc': True}], 'changes': ['gabapentin increased from 300 to 600 mg t.i.d.', 'Norco stopped 2016-07-22, cause: UR denial'], **Q('K07', 'No opioid at present')},
 {'date': '2016-08-27', 'meds': [dict(GB, strength='600', frequency='tid'), dict(NV, drug='amlodipine'), {'drug': 'hydroxyzine', 'ingredient': 'hydroxyzine', 'strength': '25', 'frequency': 'hs', 'non_industrial': True}], 'given_in_er': ['ketorolac 30 mg IM', 'hydromorphone 1 mg IM', 'ondansetron 4 mg'], 'changes': ['tramadol 50 mg #12 started, short course'], 'declined': ['Tylenol #3'], **Q('K01', 'Home meds gabapentin 600 tid, amlodipine 5, hydroxyzine 25 hs')},
 {'date': '2016-09-15', 'meds': [dict(GB, strength='600 mg', frequency='t.i.d.', quantity='90'), NV, {'drug': 'hydroxyzine', 'ingredient': 'hydroxyzine', 'strength': '25 mg', 'frequency': 'at bedtime', 'non_industrial': True}, {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '400 mg', 'frequency': '3 to 4 a day', 'otc': True}], 'requested_not_taking': ['Norco 10/325 b.i.d. #60'], 'not_taking_past': ['Norco', 'GABAdone', 'Norflex', 'Duragesic', 'Ultram'], 'allergy': ['codeine'], **Q('K06', 'Not taking now:')},
 {'date': '2016-06-11/2016-10-18', 'source': 'pharmacy profile', 'meds': [{'drug': 'hydrocodone/APAP', 'ingredient': 'acetaminophen+hydrocodone', 'fills': [['2016-06-11', '10/325', 120], ['2016-07-01', '10/325', 60]]}, {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'fills': [['2016-06-11', '300 MG', 90], ['2016-07-14', '300 MG', 90], ['2016-08-19', '600 MG', 90], ['2016-09-17', '600 MG', 90], ['2016-10-18', '600 MG', 90]]}, {'drug': 'tramadol', 'ingredient': 'tramadol', 'fills': [['2016-08-27', '50 MG', 12]]}, {'drug': 'amlodipine', 'ingredient': 'amlodipine', 'non_industrial': True, 'fills': [['2016-06-20', '5 MG', 30]]}, {'drug': 'hydroxyzine', 'ingredient': 'hydroxyzine', 'non_industrial': True, 'fills': [['2016-08-22', '25 MG', 30]]}], **Q('K05', 'PROFILE PRINT')},
]
WORK = [
 {'date': '2016-06-09', 'capacity': 'modified', 'permanence': 'temporary', 'hours': 6, 'lift_lb': 15, 'restrictions': ['6 hours a day', 'no lifting over 15 lb', 'no turning of mattresses'], 'participation': 'working 6 hours a day', 'checkbox': 'Return to modified work', **Q('K14', '6 hours a day, no lifting over 15 lb')},
 {'date': '2016-08-11', 'capacity': 'off-work', 'until': '2016-09-15', 'checkbox': 'Remain off-work', **Q('K07', 'Remain off-work until 09/15/2016')},
 {'date': '2016-09-15', 'capacity': 'off-work', 'until': '2016-10-27', 'checkbox': 'Remain off-work', **Q('K06', '10/27/2016')},
]
PAIN = [
 {'date': '2016-06-09', 'scores': [{'value': 8, 'context': 'without-medication'}, {'value': 4, 'context': 'with-medication'}], **Q('K14', 'Pain 8/10 without, 4/10 with medication')},
 {'date': '2016-08-11', 'scores': [{'value': 8, 'site': 'back'}, {'value': 7, 'site': 'leg'}], **Q('K07', 'her back is 8/10 most of the day')},
 {'date': '2016-08-27', 'scores': [{'value': 10, 'context': 'before'}, {'value': 6, 'context': 'after'}], **Q('K01', 'REASSESS 23:05')},
 {'date': '2016-09-15', 'scores': [{'value': 8, 'site': 'back', 'context': 'current'}, {'value': 6, 'site': 'leg', 'context': 'current'}, {'low': 8, 'high': 9, 'site': 'leg', 'context': 'without-medication'}], **Q('K06', '8/10')},
]
FUNC = [
 {'date': '2016-06-09', 'walk_min': 30, 'stand_min': 45, 'peg': 4.7, 'statement': 'cooks, does her own laundry, 9 rooms a day', **Q('K14', 'With the medicine she walks 30 minutes, stands 45')},
 {'date': '2016-08-11', 'walk_min': 15, 'stand_min': 20, 'peg': 7.3, 'statement': 'daughter does the laundry', **Q('K07', 'Walking 15 minutes (30 in June), standing 20')},
 {'date': '2016-09-15', 'walk_min': 10, 'stand_min': 15, 'peg': 8.0, 'statement': 'daughter cooks and does the laundry', **Q('K06', 'daughter does both')},
]
def mme(date, name, mg, a, b, q, **kw): return {'date': date, 'items': [{'drug': name, 'mg_per_day': mg, 'cdc2016': f'{mg} mg x {a} = {mg*a:g} MME', 'cdc2022': f'{mg} mg x {b} = {mg*b:g} MME'}] if mg else [], 'cdc2016': mg*a, 'cdc2022': mg*b, **kw, **q}
MME = [mme('2016-06-09', 'hydrocodone 10 mg x 4', 40, 1, 1, Q('K14', 'Norco 10/325 one q.i.d. #120 (40 MME a day)')), mme('2016-08-11', '', 0, 0, 0, Q('K07', 'No opioid at present')),
 mme('2016-08-27', 'tramadol 50 mg x 4 (maximum of the short course)', 200, .1, .2, Q('K01', 'tramadol 50 mg 1 po q6h prn #12'), note='three days'), mme('2016-09-15', '', 0, 0, 0, Q('K06', 'Not taking now:'), note='Norco b.i.d. (20 MME) is requested, not taken')]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR: continues on Norco four times a day', Q('K03', 'The employee continues on Norco 10/325 four times a day'), 'PR-2 of 08/11/2016: no opioid at present', Q('K07', 'No opioid at present'), 'ur_vs_treating'),
 con('high', 'UR: works modified duty', Q('K03', 'She works modified duty'), 'PR-2 of 09/15/2016: off work until 10/27/2016', Q('K06', '10/27/2016'), 'ur_vs_treating'),
 con('high', 'UR: urine test inconsistent, hydrocodone prescribed and not detected', Q('K03', 'hydrocodone, which is prescribed, was not detected'), 'PR-2 of 09/15/2016: none since July, not found as expected', Q('K06', 'hydrocodone not found as expected'), 'ur_vs_treating'),
 con('medium', 'Laboratory: hydrocodone prescribed, INCONSISTENT', Q('K12', 'INCONSISTENT*'), 'Pharmacy profile: last hydrocodone fill 07/01/2016; the requisition line was out of date', Q('K08', 'our own requisition still had Norco written on it'), 'lab_vs_pharmacy'),
 con('medium', 'UR: tramadol was not prescribed', Q('K03', 'and tramadol, which is not prescribed, was'), 'Emergency record: tramadol 50 mg #12', Q('K01', 'tramadol 50 mg 1 po q6h prn #12'), 'ur_vs_treating'),
 con('low', 'PR-2 of 09/15/2016: codeine allergy (hives)', Q('K06', '(hives)'), 'Emergency record: rash', Q('K01', 'Allergy codeine - rash'), 'history'),
]
MISSING = [
 {'what': 'UR letter modifying Norco #120 to #60', 'date': '2016-06-29', 'named_where': [Q('K03', 'Our determinations of 06/29/2016'), Q('K15', 'On 06/29/2016 this office modified')], 'must_find': True},
 {'what': 'RFA for Norco #60 of July 2016 (received 07/20/2016)', 'date': None, 'named_where': [Q('K15', 'RFA received: 07/20/2016')], 'must_find': False},
 {'what': 'Records of Dr. Feist, 2014 (epidural injection, patches)', 'date': None, 'named_where': [Q('K06', '(2014, Dr. Feist)'), Q('K03', 'one epidural injection and Duragesic patches')], 'must_find': False},
]
COPIED = []
_adl = [Q('K14', 'With the medicine she walks 30 minutes, stands 45'), Q('K06', '10 min'), Q('K06', 'daughter does both'), Q('K07', 'Walking 15 minutes (30 in June), standing 20')]
_work = [Q('K14', '6 hours a day, no lifting over 15 lb'), Q('K07', 'Remain off-work until 09/15/2016'), Q('K06', '10/27/2016')]
FI = [
 {'treatment': 'Norco', 'family': 'opioid', 'request': 'repeat', 'requested': 'Norco 10/325 mg, 1 tab b.i.d. p.r.n., #60', 'rule': 'MTUS Opioids Treatment Guidelines (July 2016) 8 CCR 9792.24.4, and 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'note': 'four a day to July 2016, none since 07/22/2016', 'evidence': [Q('K14', 'Norco 10/325 one q.i.d. #120 (40 MME a day)'), Q('K06', 'ran out on')]},
  'adl': {'state': 'contradicted', 'evidence': _adl}, 'work_restrictions': {'state': 'contradicted', 'evidence': _work},
  'dependency': {'state': 'contradicted', 'acceptable': ['mixed'], 'note': 'the fall from 40 to 0 MME was forced by the denial, not driven by treatment; emergency visit, more ibuprofen, restart requested', 'evidence': [Q('K06', 'after utilization review refused it'), Q('K01', 'ran out of opioid ~5 wk ago, denied by comp carrier'), Q('K05', 'NOT COVERED PER UR'), Q('K06', 'Ask again for')]},
  'verdict': 'not-demonstrated', 'partial': False, 'reasons': ['function is worse than in June on every measure (walking 30 to 10 minutes, PEG 4.7 to 8.0) and she went from six hours a day to off work', 'Norco fell to zero because UR denied it and the pharmacy refused it: not a reduction of dependency that treatment brought about', 'the improvement with Norco in June (with against without medication, working 6 hours) belongs to the continuation criteria of opioids and is to be shown beside the verdict', 'the negative test for hydrocodone agrees with the history']},
 {'treatment': 'gabapentin', 'family': 'neuropathic', 'request': 'repeat', 'requested': 'Gabapentin 600 mg, 1 tab t.i.d., #90, 2 refills', 'rule': 'MTUS Chronic Pain Medical Treatment Guidelines (July 2016) 8 CCR 9792.24.2, anti-epilepsy drugs, and 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'note': '300 mg t.i.d., from 08/11/2016 600 mg t.i.d.', 'evidence': [Q('K07', 'Increase gabapentin to 600 mg t.i.d., #90')]},
  'adl': {'state': 'contradicted', 'evidence': _adl}, 'work_restrictions': {'state': 'contradicted', 'evidence': _work}, 'dependency': {'state': 'contradicted', 'acceptable': ['mixed'], 'note': 'dose doubled in August; Norco reduction not treatment-driven', 'evidence': [Q('K07', 'Increase gabapentin to 600 mg t.i.d., #90'), Q('K06', 'after utilization review refused it')]},
  'verdict': 'not-demonstrated', 'partial': False, 'reasons': ['30% less burning (leg 8-9/10 to 6/10) is a moderate response by the guideline and is documented by the physician; to be shown beside the verdict', 'pain relief alone is in neither limb: function and work are worse over the same time, in which the opioid was withdrawn', 'the effect of gabapentin and of the loss of Norco cannot be told apart']},
]
for x in FI: x['not_admissible'] = [{'what': 'works modified duty', **Q('K03', 'She works modified duty')}, {'what': 'continues on Norco four times a day', **Q('K03', 'The employee continues on Norco 10/325 four times a day')}, {'what': 'the letter of the patient', **Q('K04', 'The gabapentina help the fire in the leg')}, {'what': 'RFA line', **Q('K09', 'Change in facts: ER 8/27/16')}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Unrepresented hotel room attendant; low back injury turning a mattress on September 14, 2013', Q('K02', 'no tengo / none'), Q('K03', 'when she turned a mattress')),
 f(2, 'Low back pain with left L5 radiculopathy; MRI of January 22, 2014: left L4-5 protrusion', Q('K18', 'Left paracentral protrusion L4-5')),
 f(3, 'UR of October 14, 2016 denied gabapentin 600 mg #90 with 2 refills and Norco 10/325 #60', Q('K03', 'Non-certified')),
 f(4, 'The employee applied for IMR (signed November 1, 2016)', Q('K02', '11-1-16')),
 f(5, 'June 9, 2016: Norco 10/325 q.i.d., pain 8/10 without and 4/10 with medication, walks 30 minutes, works 6 hours a day with 15 lb', Q('K14', 'Pain 8/10 without, 4/10 with medication')),
 f(6, 'Norco modified to #60 on June 29 and denied on July 27, 2016; last taken July 22, 2016', Q('K15', 'On 06/29/2016 this office modified'), Q('K07', 'She had her last Norco on July 22')),
 f(7, 'August 11, 2016: back 8/10, walks 15 minutes, off work, gabapentin increased to 600 mg t.i.d.', Q('K07', 'Increase gabapentin to 600 mg t.i.d., #90')),
 f(8, 'Emergency room August 27, 2016: ketorolac and hydromorphone by injection, tramadol 50 mg #12', Q('K01', 'hydromorphone 1 mg IM')),
 f(9, 'Urine test of September 1, 2016: gabapentin and tramadol positive, hydrocodone not detected, in agreement with the history', Q('K12', 'Collected: 09/01/2016 11:20'), Q('K06', 'hydrocodone not found as expected')),
 f(10, 'September 15, 2016: 8/10 back, 6/10 leg, burning about 30% less on gabapentin', Q('K06', 'about 30% less on')),
 f(11, 'September 15, 2016: walks 10 minutes, stands 15, PEG 8.0 (4.7 in June), off work until October 27, 2016', Q('K06', 'daughter does both')),
 f(12, 'September 15, 2016: gabapentin 600 mg t.i.d. continued; Norco 10/325 b.i.d. #60 requested', Q('K06', 'half the former amount')),
 f(13, 'Gabapentin filled for cash on September 17 and October 18, 2016', Q('K05', 'DENIED BY UR 10/14/16')),
]
MUST_NOT = [
 {'statement': 'The applicant takes Norco in September or October 2016', 'why': 'requested only; last taken 07/22/2016'},
 {'statement': 'Gabapentin was stopped after the denial', 'why': 'filled for cash on 10/18/2016'},
 {'statement': 'Opioid dependence was reduced by treatment', 'why': 'forced by denial'},
 {'statement': 'The urine test is inconsistent or suggests diversion (as a fact)', 'why': 'clerical line on the requisition'},
 {'statement': 'She works modified duty (after August 11, 2016)', 'why': 'UR only'},
 {'statement': 'Takes Percocet, Lyrica, metformin or heroin', 'why': "husband's, offered by a relative, mother's, brother's"},
 {'statement': 'Takes Tylenol #3 or codeine', 'why': 'declined, allergy'},
 {'statement': 'Takes GABAdone, Norflex or Duragesic now', 'why': '2014'},
 {'statement': 'Hydromorphone or ketorolac are current medications', 'why': 'single doses in the emergency room'},
 {'statement': 'Pain improved from 8/10 to 4/10 over time', 'why': 'without and with medication at one visit'},
 {'statement': 'She denied Norco', 'why': 'denied side effects from it'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions in the summary'},
]
HARD = [
 ('K06', 'extension 5/25', 'PAIN_SCORE', 'range of motion'), ('K06', 'ankle jerks 2/1', 'PAIN_SCORE', 'reflexes'), ('K06', 'BP 146/92', 'PAIN_SCORE', 'blood pressure'), ('K06', 'EHL left 4/5, otherwise 5/5', 'PAIN_SCORE', 'strength'),
 ('K06', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('K06', 'Return to modified work on', 'WORK_STATUS', 'unticked box'), ('K07', 'Return to modified work on', 'WORK_STATUS', 'unticked box'), ('K14', 'Remain off-work until', 'WORK_STATUS', 'unticked box'),
 ('K17', 'hydrocodone, oxycodone, morphine or fentanyl', 'MEDICATION', 'agreement text, not taken'), ('K17', 'Xanax, Soma', 'MEDICATION', 'agreement text'), ('K12', 'Morphine', 'MEDICATION', 'analyte row'), ('K15', 'If the patient has returned to work', 'WORK_STATUS', 'guideline'),
 ('K05', 'HYDROCODONE/APAP 10/325', 'PAIN_SCORE', 'strength'), ('K16', '99214', 'PAIN_SCORE', 'billing code'), ('K03', 'sheet 2/3', 'PAIN_SCORE', 'page number'),
]
