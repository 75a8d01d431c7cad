# Written by hand from the sources, before any program read the case. Q gives the page of a quote in casefile.pdf.
from goldlib import Q, QS
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
def v(date, q, **kw): return {'date': date, **kw, **q}
def d(drug, ingredient, strength=None, frequency=None, quantity=None, status='taking', **kw):
    r = {'drug': drug, 'ingredient': ingredient, 'strength': strength, 'frequency': frequency, 'quantity': quantity, 'status': status}
    return {**{k: x for k, x in r.items() if x}, **kw}
def mme(date, items, q, **kw):
    r = {'date': date, 'items': [], 'cdc2016': 0, 'cdc2022': 0}
    for name, mg, f16, f22 in items:
        r['items'].append({'drug': name, 'mg_per_day': mg}); r['cdc2016'] += mg * f16; r['cdc2022'] += mg * f22
    r['cdc2016'], r['cdc2022'] = round(r['cdc2016'], 2), round(r['cdc2022'], 2)
    return {**r, **kw, **q}
def con(sev, kind, claim, cq, contrary, xq): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
def miss(what, date, must, *q): return {'what': what, 'date': date, 'named_where': list(q), 'must_find': must}
def limb(state, *q): return {'state': state, 'evidence': list(q)}
def na(what, q): return {'what': what, **q}
def f(n, text, *q): return {'n': n, 'fact': text, 'evidence': list(q)}
def mn(*pairs): return [{'statement': a, 'why': b} for a, b in pairs]
SPLIT = 'development'
TRAPS = [1, 3, 5, 7, 8, 11, 12, 13, 16, 18, 19, 20, 21, 22, 24, 25, 29, 30]
CASE = {'caseId': 'CM14-0090518', 'applicant': 'Theodora M. Kowalczyk (fictional)', 'dob': '1956-07-14', 'sex': 'F', 'age_at_latest_visit': 57, 'doi': '2008-05-06', 'mechanism': 'fell from a stepladder', 'occupation': 'custodian', 'employer': 'Pinecrest Unified School District',
 'body_parts': ['right knee (total knee replacement)', 'low back'], 'represented': True, 'attorney': 'Oduber & Whitlock', 'claim_number': 'SG-08-5566-K', 'wcab_number': 'ADJ6640021', 'ur_number': 'ORG 140521-077',
 'disputed_service': 'MS Contin 30 mg #60; Percocet 10/325 mg #120; urine drug screen', 'ur_decision_date': '2014-05-28', 'ur_outcome': 'MS Contin denied; Percocet modified to #60 for weaning; urine drug screen denied',
 'rule_set': '8 CCR 9792.20(f), MTUS Chronic Pain Medical Treatment Guidelines (2009) pages 43, 78-80, 86, 94, 124'}
TIMELINE = [
 t('2008-05-06', 'injury', 'Fell from a stepladder: right knee 9/10, back 6/10', Q('K2', 'Fall from stepladder'), 'quoted in the AME report'),
 t('2010-09-22', 'surgery', 'Right total knee arthroplasty', Q('K13', 'RIGHT TOTAL KNEE ARTHROPLASTY')),
 t('2011-03-02', 'med_change', 'MS Contin 15 mg every 12 hours started', Q('K2', 'MS Contin 15 mg every 12 hours started'), 'quoted in the AME report'),
 t('2011-10-05', 'med_change', 'MS Contin raised to 30 mg', Q('K2', 'MS Contin raised to 30 mg'), 'quoted in the AME report'),
 t('2012-08-02', 'psych', 'Psychiatric evaluation, GAF 60', Q('K2', 'Dr. Lockridge'), 'quoted in the AME report'),
 t('2013-07-19', 'therapy', 'Aquatic therapy 12 of 12, LEFS 28 to 29 of 80', Q('K12', 'LEFS 29/80')),
 t('2013-08-27', 'imaging', 'Stable knee prosthesis; L4-S1 degeneration', Q('K14', 'Stable prosthesis')),
 t('2013-10-29', 'ame', 'AME: no change from 2011, permanent restrictions, advises lower opioid dose', Q('K2', 'I do not find a change from 2011')),
 t('2014-02-12', 'visit', 'Narrative: 9 without, 6 with; walks twenty minutes; agreement signed', Q('K5', 'walks twenty minutes with the cane')),
 t('2014-04-09', 'visit', 'PR-2 form: 8 without, 6 with; walks 20 minutes', Q('K3', 'Walks 20 min')),
 t('2014-04-09', 'lab', 'Urine drug test: morphine and oxycodone consistent; amphetamine screen not confirmed', Q('K4', 'screen not confirmed')),
 t('2014-04-24', 'fill', 'Hydrocodone-APAP 5-500 #20 from a dentist', Q('K11', 'HYDROCODONE-APAP 5-500')),
 t('2014-05-07', 'visit', 'PR-2 form, same text as 04/09/2014', Q('K8', '5/7/14')),
 t('2014-05-12', 'request', 'RFA', Q('K9', '05/12/2014')), t('2014-05-21', 'request_received', 'RFA received', Q('K10', '5/21/2014')),
 t('2014-05-28', 'ur_decision', 'MS Contin denied, Percocet #120 to #60, UDS denied', Q('K10', 'Modified (weaning)')),
]
MSC, PER = d('MS Contin', 'morphine', '30 mg', 'BID', '#60'), d('Percocet', 'acetaminophen+oxycodone', '10/325', 'QID', '#120')
AMI, COL = d('amitriptyline', 'amitriptyline', '25 mg', '1-2 qhs', '#60'), d('Colace', 'docusate', '100 mg', 'bid')
MEDS = [
 v('2013-10-29', Q('K2', 'MS Contin 30 mg twice daily'), author='AME', meds=[d('MS Contin', 'morphine', '30 mg', 'twice daily'), d('Percocet', 'acetaminophen+oxycodone', '10/325', 'three to four daily'), d('amitriptyline', 'amitriptyline', '25 mg'), d('Colace', 'docusate')]),
 v('2014-02-12', Q('K5', 'MS Contin 30 mg twice a day'), meds=[d('MS Contin', 'morphine', '30 mg', 'twice a day', '#60'), d('Percocet', 'acetaminophen+oxycodone', '10/325', 'four times a day', '#120'), d('amitriptyline', 'amitriptyline', '25 mg', 'at night'), d('Colace', 'docusate')]),
 v('2014-04-09', Q('K3', 'MS Contin 30 mg 1 po BID'), meds=[MSC, PER, AMI, COL]),
 v('2014-05-07', Q('K8', 'MS Contin 30 mg 1 po BID'), meds=[MSC, PER, AMI, COL], copied_forward=True),
 v('2013-12-01/2014-05-30', Q('K11', 'PATIENT PRESCRIPTION REPORT'), source='pharmacy log', meds=[
  {'drug': 'morphine ER', 'ingredient': 'morphine', 'fills': [[x, '30MG', 60] for x in ('2013-12-11', '2014-01-10', '2014-02-12', '2014-03-14', '2014-04-11', '2014-05-09')]},
  {'drug': 'oxycodone-acetaminophen', 'ingredient': 'acetaminophen+oxycodone', 'fills': [[x, '10-325', 120] for x in ('2013-12-11', '2014-01-10', '2014-02-12', '2014-03-14', '2014-04-11', '2014-05-09')]},
  {'drug': 'amitriptyline', 'ingredient': 'amitriptyline', 'fills': [[x, '25MG', 60] for x in ('2013-12-11', '2014-02-12', '2014-04-11')]},
  {'drug': 'hydrocodone-acetaminophen', 'ingredient': 'acetaminophen+hydrocodone', 'prescriber': 'Lundgren DDS', 'fills': [['2014-04-24', '5-500', 20]]}, {'drug': 'amoxicillin', 'ingredient': 'amoxicillin', 'prescriber': 'Lundgren DDS', 'fills': [['2014-04-24', '500MG', 21]]}]),
]
PERM = ['no lifting over 10 pounds', 'no kneeling, squatting or climbing', 'standing and walking limited to 30 minutes per hour']
WORK = [
 v('2008-05-06', Q('K2', 'Off work'), quoted_in='K2', capacity='off-work'),
 v('2013-10-29', Q('K2', 'no lifting above ten pounds'), author='AME', capacity='modified', permanence='permanent', lift_lb=10, restrictions=PERM, phase='permanent-and-stationary'),
 v('2014-02-12', Q('K5', 'No lifting over 10 pounds'), capacity='modified', permanence='permanent', lift_lb=10, restrictions=PERM[:2], participation='retired June 2012', phase='permanent-and-stationary'),
 v('2014-04-09', Q('K3', 'No lifting over 10 lbs'), capacity='modified', permanence='permanent', lift_lb=10, restrictions=PERM, participation='retired', checkbox='Return to modified work'),
 v('2014-05-07', Q('K8', 'No lifting over 10 lbs'), capacity='modified', permanence='permanent', lift_lb=10, restrictions=PERM, participation='retired', checkbox='Return to modified work'),
]
PAIN = [
 v('2008-05-06', Q('K2', 'Right knee 9/10, back 6/10'), quoted_in='K2', scores=[{'value': 9, 'site': 'knee'}, {'value': 6, 'site': 'back'}]),
 v('2011-03-02', Q('K2', 'Pain 8/10'), quoted_in='K2', scores=[{'value': 8}]),
 v('2014-02-12', Q('K5', '9/10'), scores=[{'value': 9, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}]),
 v('2014-04-09', Q('K3', '8/10 without meds'), scores=[{'value': 8, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}, {'value': 5, 'context': 'least'}, {'value': 7, 'context': 'average'}]),
 v('2014-05-07', Q('K8', '8/10 without meds'), copied_forward=True, scores=[{'value': 8, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}, {'value': 5, 'context': 'least'}, {'value': 7, 'context': 'average'}]),
 v('2014-05-07', Q('K7', 'Pain RIGHT NOW'), source='questionnaire', scores=[{'value': 9, 'context': 'worst'}, {'value': 5, 'context': 'least'}, {'value': 7, 'context': 'average'}, {'value': 6, 'context': 'current'}]),
]
FUNC = [
 v('2013-06-03', Q('K12', 'LEFS 28/80'), lefs=28, walk_min=20), v('2013-07-19', Q('K12', 'LEFS 29/80'), lefs=29, walk_min=20),
 v('2013-10-29', Q('K2', 'She walks a quarter of an hour to twenty minutes'), author='AME', walk_min='15-20', stand_min=15, self_care='bathes and dresses herself'),
 v('2014-02-12', Q('K5', 'She walks twenty minutes with the cane'), walk_min=20, stand_min=15, sit_min=45, statement='about where she was in November'),
 v('2014-04-09', Q('K3', 'Walks 20 min, stands 15 min, sits 45 min'), walk_min=20, stand_min=15, sit_min=45, sleep_h='5', statement='same as last visit'),
 v('2014-05-07', Q('K8', 'Walks 20 min, stands 15 min, sits 45 min'), walk_min=20, stand_min=15, sit_min=45, sleep_h='5', copied_forward=True),
]
M120 = [('morphine ER 30 mg x 2', 60, 1, 1), ('oxycodone 10 mg x 4', 40, 1.5, 1.5)]
MME = [
 mme('2008-05-06', [('hydrocodone 7.5 mg x 3', 22.5, 1, 1)], Q('K2', 'Vicodin ES one three times a day'), quoted_in='K2'), mme('2011-03-02', [('morphine ER 15 mg x 2', 30, 1, 1)], Q('K2', 'MS Contin 15 mg every 12 hours started'), quoted_in='K2'),
 mme('2014-02-12', M120, Q('K5', 'MS Contin 30 mg twice a day')), mme('2014-04-09', M120, Q('K3', 'MS Contin 30 mg 1 po BID')), mme('2014-05-07', M120, Q('K8', 'MS Contin 30 mg 1 po BID')),
]
CONTRADICTIONS = [
 con('high', 'ur_no_documentation', 'UR letter: no signed opioid agreement anywhere in the records', Q('K10', 'There is no signed opioid agreement anywhere'), 'Agreement signed 02/12/2014', Q('K6', 'Agreement on Long-Term Use of Controlled Medicine')),
 con('high', 'dose', 'UR letter: Percocet 10/325 six per day', Q('K10', 'Percocet 10/325 six per day'), 'PR-2 of 05/07/2014: Percocet QID #120', Q('K8', 'Percocet 10/325 1 po QID #120')),
 con('high', 'ur_vs_lab', 'UR letter: urine screen positive for amphetamine', Q('K10', 'positive for amphetamine'), 'Laboratory: amphetamine none detected, screen not confirmed', Q('K4', 'screen not confirmed')),
 con('high', 'work_status', 'UR letter: returned to usual work without restriction', Q('K10', 'returned to her usual work without restriction'), 'PR-2: permanent restrictions, retired', Q('K8', 'Pt retired 6/2012')),
 con('medium', 'date', 'UR letter: report of 5/17/14', Q('K10', 'In the report of 5/17/14'), 'PR-2: date of exam 5/7/14', Q('K8', '5/7/14')),
 con('high', 'rfa_vs_note', 'RFA: MS Contin 15 mg', Q('K9', 'MS CONTIN 15 MG'), 'PR-2 of 05/07/2014: MS Contin 30 mg BID', Q('K8', 'MS Contin 30 mg 1 po BID')),
 con('medium', 'pharmacy_vs_note', 'PR-2 of 05/07/2014: no other prescribers', Q('K8', 'No other prescribers per pt'), 'Pharmacy: hydrocodone-APAP from a dentist 04/24/2014', Q('K11', 'LUNDGREN DDS')),
 con('high', 'report_internal', 'AME, future care: naproxen 550 mg twice daily', Q('K2', 'medication including naproxen 550 mg'), 'AME, history: bleeding ulcer from naproxen, never again', Q('K2', 'told never to take a drug of that kind again')),
]
MISSING = [
 miss('PR-2 of Dr. Abernethy-Cho', '2014-03-26', True, Q('K1', 'March 26, 2014'), Q('K10', '3/26/14')), miss('Psychiatric evaluation, Dr. Lockridge', '2012-08-02', True, Q('K10', '8/2/12'), Q('K2', 'August 2, 2012')),
 miss('Earlier AME reports of 2009 and 2011', None, False, Q('K2', 'I first saw Ms. Kowalczyk in 2009')), miss('X-rays of the right knee', '2011-11-15', False, Q('K14', '11/15/2011')), miss('IMR application', None, False, Q('K10', 'use the yellow form')),
]
COPIED = [{'doc': 'K8', 'date': '2014-05-07', 'copied_from': 'K3', 'copied_from_date': '2014-04-09', 'what': 'subjective, objective, diagnoses and work status word for word', 'stale': [Q('K8', 'Walks 20 min, stands 15 min'), Q('K8', 'BP 134/82')], 'new': [Q('K8', 'Request UDS next visit')], 'handling': 'not independent evidence'}]
ADL = limb('contradicted', Q('K5', 'about where she was in November'), Q('K3', 'Same as last visit'), Q('K8', 'Walks 20 min'), Q('K2', 'I do not find a change from 2011'))
RES = limb('contradicted', Q('K2', 'no lifting above ten pounds'), Q('K8', 'No lifting over 10 lbs'))
DEP = limb('contradicted', Q('K5', 'MS Contin 30 mg twice a day'), Q('K8', 'MS Contin 30 mg 1 po BID'), Q('K11', '05-09-14'))
NOT = [na('8 without and 6 with medication: effect of the drug', Q('K8', '8/10 without meds')), na('reduced quantity allowed by UR', Q('K10', 'Modified (weaning)')), na('the medicine lets her go to church: present before as well', Q('K5', 'lets her go to church'))]
WHY = ['walking 20, standing 15, sitting 45 minutes at every visit', 'permanent restrictions unchanged since 2011; retired', '120 MME unchanged since October 2011', 'AME: no gain in function in two years']
def fi(treatment, requested, since, q): return {'treatment': treatment, 'family': 'opioid', 'request': 'repeat', 'requested': requested, 'rule': 'MTUS Chronic Pain Guidelines pages 78-80 (continue if returned to work or improved functioning and pain); 8 CCR 9792.20(f)', 'prior_exposure': {'status': 'yes', 'since': since, 'evidence': [q]},
 'adl': ADL, 'work_restrictions': RES, 'dependency': DEP, 'verdict': 'not-demonstrated', 'partial': False, 'reasons': WHY, 'not_admissible': NOT}
FI = [
 fi('MS Contin 30 mg', 'MS Contin 30 mg #60', '2011-03-02', Q('K2', 'MS Contin 15 mg every 12 hours started')), fi('Percocet 10/325', 'Percocet 10/325 mg #120', '2013-12-11', Q('K11', 'OXYCODONE-APAP 10-325')),
 {'treatment': 'Urine drug screen', 'family': 'laboratory', 'request': 'repeat', 'requested': 'Urine drug screen, 1', 'rule': 'MTUS Chronic Pain Guidelines pages 43, 94', 'prior_exposure': {'status': 'yes', 'since': '2014-04-09', 'evidence': [Q('K4', '04/09/2014')]},
  'adl': limb('not-documented'), 'work_restrictions': limb('not-documented'), 'dependency': limb('not-documented'), 'verdict': 'not-a-functional-improvement-question', 'partial': False, 'reasons': ['a test, not a treatment'], 'not_admissible': []},
]
SUMMARY = [
 f(1, 'Represented custodian, fell from a stepladder May 6, 2008', Q('K2', 'Fall from stepladder'), Q('K1', 'lawyers for the injured worker')), f(2, 'Right total knee replacement September 22, 2010', Q('K13', 'RIGHT TOTAL KNEE ARTHROPLASTY')),
 f(3, 'UR of May 28, 2014: MS Contin denied, Percocet #120 modified to #60, urine drug screen denied', Q('K10', 'Modified (weaning)')),
 f(4, 'May 7, 2014: 8/10 without, 6/10 with medication', Q('K8', '8/10 without meds')), f(5, 'May 7, 2014: walks 20, stands 15, sits 45 minutes, same as last visit', Q('K8', 'Walks 20 min, stands 15 min, sits 45 min')),
 f(6, 'Permanent restrictions, 10 pounds; retired June 2012', Q('K8', 'Pt retired 6/2012')), f(7, 'MS Contin 30 mg b.i.d. and Percocet 10/325 q.i.d., 120 MME', Q('K8', 'Percocet 10/325 1 po QID #120')),
 f(8, 'Urine drug test of April 9, 2014 consistent on confirmation', Q('K4', 'CONSISTENT')), f(9, 'Opioid agreement signed February 12, 2014', Q('K6', '2-12-14')),
 f(10, 'AME of October 29, 2013: no change, advises a lower dose', Q('K2', 'bring the dose down slowly')), f(11, 'Aquatic therapy, 12 visits in 2013, LEFS 28 to 29', Q('K12', 'LEFS 29/80')),
 f(12, 'Hydrocodone from a dentist April 24, 2014', Q('K11', 'LUNDGREN DDS')), f(13, 'PR-2 of May 7 repeats the text of April 9, 2014', Q('K8', 'Same as last visit')),
]
MUST_NOT = mn(('Urine positive for amphetamine', 'screen not confirmed'), ('No opioid agreement', 'signed and in the file'), ('Six Percocet a day, 150 MME', 'UR error'), ('Returned to usual work', 'retired with restrictions'), ('Percocet was denied', 'modified'), ('Takes naproxen', 'AME slip, ulcer'),
 ('The applicant has MS (multiple sclerosis)', 'her sister'), ('Left knee replacement', 'right'), ('A report of May 17, 2014 exists', 'date slip of UR'), ('Two urine tests in April 2014', 'K16 duplicates K4'), ('On morphine PCA', 'hospital 2010'), ('Dose of Percocet was halved because of improvement', 'UR decision'), ('The request is or is not medically necessary', 'no conclusions'))
HARD = [('K8', 'Remain off-work until', 'WORK_STATUS', 'unticked box'), ('K8', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('K2', 'GAF 60', 'PAIN_SCORE', 'instrument'), ('K5', 'Quadriceps 4/5', 'PAIN_SCORE', 'motor grade'), ('K5', 'Her sister has MS', 'MEDICATION', 'disease of the family'), ('K10', 'if the patient has returned to work', 'WORK_STATUS', 'guideline'), ('K4', 'bupropion', 'MEDICATION', 'cross-reaction remark'), ('K13', 'MORPHINE PCA', 'MEDICATION', 'hospital')]
