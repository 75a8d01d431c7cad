from goldlib import Q, QS
SPLIT = 'development'
TRAPS = [2, 6, 8, 11, 12, 13, 15, 16, 19, 21, 23, 26, 29, 34]
CASE = {'caseId': 'CM15-0187203', 'applicant': 'Lamar D. Whitcombe (fictional)', 'dob': '1953-12-08', 'sex': 'M', 'age_at_latest_visit': 61, 'doi': '2011-05-19',
 'mechanism': 'stopped bus struck from behind by a delivery truck', 'occupation': 'transit bus operator, later radio dispatcher, retired 2015-06-30', 'employer': 'Palo Corona Regional Transit',
 'body_parts': ['neck', 'low back', 'left knee'], 'represented': True, 'attorney': 'Law Offices of Teodoro Quiles', 'claim_number': 'RTS-0511-44902', 'wcab_number': 'ADJ8102267', 'ur_number': 'HMR-150910-3371',
 'disputed_service': 'Carisoprodol 350 mg #90 (20 approved); Zolpidem 10 mg #30; Naproxen 550 mg #60 with Omeprazole 20 mg #60', 'ur_decision_date': '2015-09-10',
 'ur_outcome': 'carisoprodol modified (20 of 90), zolpidem, naproxen and omeprazole denied, Norco certified', 'rule_set': 'MTUS Chronic Pain Guidelines 2009 (pp. 29, 63-69), ODG for zolpidem, 8 CCR 9792.20(e)'}
VIS = {'H15': '2015-01-14', 'H14': '2015-02-11', 'H12': '2015-03-11', 'H11': '2015-04-08', 'H13': '2015-05-06', 'H10': '2015-06-03', 'H09': '2015-07-01', 'H08': '2015-07-29', 'H07': '2015-08-26'}
PAINS = dict(zip(VIS, (7, 7, 7, 6, 5, 8, 6, 7, 8)))
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
QA = 'quoted in the AME report'
TIMELINE = [
 t('2011-05-19', 'injury', 'Stopped bus struck from behind by a delivery truck', Q('H15', 'it was struck from behind by a delivery truck')),
 t('2011-08-02', 'imaging', 'MRI lumbar (L4-5 3 mm, L5-S1 4 mm protrusions) and cervical (C5-6 2 mm bulge)', Q('H15', 'L4-5 3 mm and L5-S1 4 mm protrusions'), 'quoted in the PR-2'),
 t('2011-11-15', 'electrodiagnostic', 'EMG/NCV normal', Q('H15', '11/15/2011'), 'quoted in the PR-2'),
 t('2012-01-19', 'procedure', 'Lumbar epidural injection, two weeks of relief', Q('H19', 'one lumbar epidural injection on January 19, 2012'), QA),
 t('2012-06-07', 'surgery', 'Left knee arthroscopy with partial medial meniscectomy; TTD to 2012-09-10', Q('H19', 'an arthroscopy of the left knee with partial medial meniscectomy'), QA),
 t('2013-03-14', 'ame', 'AME: permanent and stationary; 25 lb, no repetitive bending or stooping, no sitting over 60 minutes; no restriction for the knee; advises weaning from Soma', Q('H19', 'permanent and stationary as of today, March 14, 2013')),
 t('2015-01-14', 'visit', 'PR-2: pain 7/10; Soma 350 TID, Ambien 5 mg, naproxen 550 BID, omeprazole 20 BID, Norco 5/325 BID; permanent restrictions; working modified duty', Q('H15', 'Pain today 7/10')),
 t('2015-02-11', 'visit', 'PR-2, same text; intake pain 7/10', Q('H14', 'Pain today 7/10')),
 t('2015-03-11', 'med_change', 'Ambien increased from 5 to 10 mg', Q('H12', 'up from 5 to 10 mg')),
 t('2015-04-08', 'visit', 'PR-2, same text (still "increased to 10 mg today"); intake pain 6/10', Q('H11', 'Pain today 6/10')),
 t('2015-04-22', 'procedure', 'Left knee injection, Depo-Medrol 80 mg', Q('H18', 'I injected it on April 22 with 80 mg of Depo-Medrol'), 'orthopedic letter'),
 t('2015-05-06', 'visit', 'PR-2, same text; intake pain 5/10, text 7/10', Q('H13', 'Pain today 5/10')),
 t('2015-05-20', 'visit', 'Orthopedic consultation: knee walking 10 to 30 minutes after the injection, cane given up, knee pain 7 to 3', Q('H18', 'he now manages for thirty')),
 t('2015-06-03', 'lab', 'Urine drug test: carisoprodol and meprobamate not detected (inconsistent), hydrocodone and zolpidem positive, ethyl glucuronide positive', Q('H16', 'Meprobamate')),
 t('2015-06-03', 'visit', 'PR-2, same text; intake pain 8/10, text 7/10', Q('H10', 'Pain today 8/10')),
 t('2015-06-30', 'work_status', 'Service retirement (not medical)', Q('H21', 'Your retirement is by years of service')),
 t('2015-07-01', 'visit', 'PR-2: Retired; restrictions field empty; text still says that he works; intake pain 6/10', Q('H09', 'Retired 06/30/2015')),
 t('2015-07-15', 'ur_decision', 'UR: zolpidem and GABAdone non-certified, carisoprodol certified one time', Q('H05', 'Certified, one time')),
 t('2015-07-29', 'visit', 'PR-2: Ambien denied, pays cash; Retired; intake pain 7/10', Q('H08', 'was denied by the carrier and he pays cash for it')),
 t('2015-08-26', 'visit', 'PR-2: same medications, Ambien for cash; Retired; restrictions field empty; intake pain 8/10, text 7/10', Q('H07', 'Pain today 8/10')),
 t('2015-08-27', 'request', 'RFA: carisoprodol 350 #90, zolpidem 10 #30, naproxen 550 #60, omeprazole 20 #60, Norco 5/325 #60', Q('H06', '#90, 1 TID prn, continuation')),
 t('2015-09-02', 'request_received', 'RFA received', Q('H03', 'received 09/02/2015')),
 t('2015-09-10', 'ur_decision', 'Norco certified; carisoprodol modified to 20; zolpidem, naproxen, omeprazole non-certified', Q('H03', '20, to wean')),
 t('2015-09-21', 'imr_application', "IMR application signed by the applicant's attorney", Q('H02', '9/21/2015')),
 t('2015-09-23', 'fill', 'Carisoprodol #20; zolpidem and naproxen paid in cash', Q('H17', '09/23/2015')),
]
def meds(z): return [{'drug': 'Soma', 'ingredient': 'carisoprodol', 'strength': '350 mg', 'frequency': 'TID prn', 'quantity': '#90'}, {'drug': 'Ambien', 'ingredient': 'zolpidem', 'strength': z, 'frequency': 'qhs', 'quantity': '#30'},
 {'drug': 'Naproxen', 'ingredient': 'naproxen', 'strength': '550 mg', 'frequency': 'BID', 'quantity': '#60'}, {'drug': 'Omeprazole', 'ingredient': 'omeprazole', 'strength': '20 mg', 'frequency': 'BID', 'quantity': '#60'},
 {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '5/325 mg', 'frequency': 'BID prn', 'quantity': '#60'}, {'drug': 'Flurbiprofen 20%/Lidocaine 5%/Menthol 4%', 'ingredient': 'flurbiprofen+lidocaine+menthol', 'kind': 'compound', 'frequency': 'BID', 'quantity': '180 gm'}]
MEDS = [{'date': d, 'meds': meds('5 mg' if d < '2015-03' else '10 mg'), 'copied_forward': d != '2015-01-14', 'not_taking_past': ['Zanaflex', 'Zantac', 'Celebrex', 'trazodone'], 'allergy': ['sulfa'],
  **({'changes': ['Ambien 5 to 10 mg']} if d == '2015-03-11' else {}), **Q(k, '1 tab po TID prn spasm')} for k, d in VIS.items()]
FILLS = [d for d in VIS.values()]
MEDS.append({'date': '2015-01-01/2015-09-30', 'source': 'pharmacy log', 'meds': [
 {'drug': 'carisoprodol', 'ingredient': 'carisoprodol', 'fills': [[d, '350 MG', 90] for d in FILLS] + [['2015-09-23', '350 MG', 20]]},
 {'drug': 'zolpidem', 'ingredient': 'zolpidem', 'fills': [[d, '5 MG' if d < '2015-03' else '10 MG', 30] for d in FILLS] + [['2015-09-23', '10 MG', 30]], 'cash_from': '2015-07-29'},
 {'drug': 'naproxen', 'ingredient': 'naproxen', 'fills': [[d, '550 MG', 60] for d in FILLS] + [['2015-09-23', '550 MG', 60]], 'cash_from': '2015-09-23'},
 {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'fills': [[d, '20 MG', 60] for d in FILLS]},
 {'drug': 'hydrocodone-APAP', 'ingredient': 'acetaminophen+hydrocodone', 'fills': [[d, '5-325 MG', 60] for d in FILLS] + [['2015-09-23', '5-325 MG', 60]]}], **Q('H17', 'PATIENT HISTORY')})
RESTR = ['no lifting over 25 pounds', 'no repetitive bending or stooping', 'no sitting over 60 minutes without a break']
WORK = [{'date': '2012-06-07', 'quoted_in': 'H19', 'capacity': 'off-work', 'until': '2012-09-10', **Q('H19', 'temporarily totally disabled from June 7')},
 {'date': '2013-03-14', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 25, 'restrictions': RESTR, 'phase': 'permanent-and-stationary', 'participation': 'radio dispatcher', **Q('H19', 'no lifting over 25 pounds; no repetitive bending')}]
WORK += [{'date': d, 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 25, 'restrictions': RESTR, 'phase': 'permanent-and-stationary', 'participation': 'working modified duty', 'copied_forward': d != '2015-01-14', **Q(k, 'no lifting over 25 pounds')} for k, d in VIS.items() if d < '2015-07']
WORK += [{'date': '2015-05-20', 'capacity': None, 'note': 'left knee only: no permanent restrictions; otherwise pointer to Dr. Qadri', **Q('H18', 'I have not given permanent restrictions')}]
WORK += [{'date': d, 'capacity': None, 'restrictions': None, 'participation': 'retired (service retirement, not medical)', 'note': 'field Work restrictions is empty: unknown, not none', **Q(k, 'Retired')} for k, d in VIS.items() if d > '2015-07']
WORK.sort(key=lambda w: w['date'])
PAIN = [{'date': d, 'scores': [{'value': PAINS[k], 'context': 'current', 'source': 'MA intake'}, {'value': 7, 'source': 'narrative, the same in all nine notes'}, {'value': 9, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}], **Q(k, f'Pain today {PAINS[k]}/10')} for k, d in VIS.items()]
PAIN.insert(5, {'date': '2015-05-20', 'scores': [{'value': 3, 'site': 'left knee'}, {'value': 7, 'site': 'left knee', 'context': 'before'}], **Q('H18', 'Knee pain is 3/10, was 7/10')})
FUNC = [{'date': d, 'walk_min': 15, 'sit_min': 45, 'sleep_h': '5', 'statement': 'no change in ADLs', 'copied_forward': d != '2015-01-14', **Q(k, 'no change in ADLs')} for k, d in VIS.items()]
FUNC.insert(5, {'date': '2015-05-20', 'walk_min': 30, 'statement': 'knee: walking 10 to 30 minutes, cane given up, after an injection of the knee; back as before', **Q('H18', 'he now manages for thirty')})
MME = [{'date': d, 'items': [{'drug': 'hydrocodone 5 mg x 2', 'mg_per_day': 10, 'cdc2016': '10 x 1 = 10 MME', 'cdc2022': '10 x 1 = 10 MME'}], 'cdc2016': 10, 'cdc2022': 10, 'copied_forward': d != '2015-01-14', **Q(k, '1 tab po BID prn pain')} for k, d in VIS.items()]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'UR letter: temporarily totally disabled', Q('H03', 'The patient is temporarily totally disabled'), 'PR-2 of 08/26/2015: retired; P&S since 2013', Q('H07', 'Retired'), 'ur_vs_treating'),
 con('high', 'PR-2 of 08/26/2015 (and 07/01, 07/29) history: continues to work modified duty', Q('H07', 'continues to work modified duty'), 'Same note, work status: Retired', Q('H07', 'Retired'), 'copied_forward'),
 con('high', 'PR-2 of 07/01/2015: UDS consistent', Q('H09', 'UDS consistent'), 'Drug test of 06/03/2015: carisoprodol and meprobamate not detected, inconsistent', Q('H16', 'INCONSISTENT'), 'lab_vs_note'),
 con('medium', 'PR-2 of 05/06/2015 history: pain is 7/10', Q('H13', 'Pain is 7/10'), 'Same note, intake: 5/10', Q('H13', 'Pain today 5/10'), 'same_visit'),
 con('medium', 'PR-2 of 06/03/2015 history: pain is 7/10', Q('H10', 'Pain is 7/10'), 'Same note, intake: 8/10', Q('H10', 'Pain today 8/10'), 'same_visit'),
 con('medium', 'PR-2 of 08/26/2015 history: pain is 7/10', Q('H07', 'Pain is 7/10'), 'Same note, intake: 8/10', Q('H07', 'Pain today 8/10'), 'same_visit'),
 con('medium', 'PR-2 of 04/08/2015: Ambien is increased to 10 mg today', Q('H11', 'it is increased to 10 mg today'), 'Increase was on 03/11/2015', Q('H12', 'up from 5 to 10 mg'), 'copied_forward'),
 con('medium', 'RFA: GI upset from NSAID', Q('H06', 'GI upset from NSAID'), 'PR-2 of 08/26/2015: denies heartburn, no history of ulcer', Q('H07', 'denies heartburn'), 'rfa_vs_note'),
 con('medium', 'UR letter: able to walk 30 minutes after treatment', Q('H03', 'He is able to walk 30 minutes after treatment'), 'PR-2 of 08/26/2015: 15 minutes; the 30 minutes are the knee after an injection', Q('H07', 'walk for 15 minutes'), 'ur_vs_treating'),
]
MISSING = [
 {'what': 'Sleep study report', 'date': '2013', 'named_where': [Q('H03', 'Sleep study report 2013')], 'must_find': True},
 {'what': 'AME report, complete (only pages 27 and 28 are in the file)', 'date': '2013-03-14', 'named_where': [Q('H03', 'AME report Dr. Underhill, 03/14/2013')], 'must_find': True},
 {'what': 'Orthopedic notes of 03/18/2015 (x-rays) and 04/22/2015 (injection)', 'date': '2015-04-22', 'named_where': [Q('H18', 'X-rays of March 18'), Q('H20', '04/22/2015')], 'must_find': False},
 {'what': 'MRI reports of 08/02/2011', 'date': '2011-08-02', 'named_where': [Q('H07', '08/02/2011')], 'must_find': False},
 {'what': 'EMG/NCV report', 'date': '2011-11-15', 'named_where': [Q('H07', '11/15/2011')], 'must_find': False},
 {'what': 'Taper plan for carisoprodol asked for by UR in July', 'date': None, 'named_where': [Q('H05', 'the provider is asked to submit one')], 'must_find': False},
]
ORDER = list(VIS)
COPIED = [{'doc': k, 'date': VIS[k], 'copied_from': 'H15', 'copied_from_date': '2015-01-14', 'what': 'history, pain (7, 9 without, 6 with), ADLs, sleep, examination, monitoring and assessment word for word', 'stale': [Q(k, 'Pain is 7/10'), Q(k, 'no change in ADLs')],
  'new': [Q(k, f'Pain today {PAINS[k]}/10')], 'handling': 'not independent evidence; new are the intake values and what is listed in the timeline'} for k in ORDER[1:]]
NOCHANGE = QS(('H15', 'no change in ADLs'), ('H07', 'no change in ADLs'), ('H15', 'walk for 15 minutes'), ('H07', 'walk for 15 minutes'))
BWORK = {'state': 'not-documented', 'also_acceptable': 'contradicted', 'evidence': QS(('H15', 'no lifting over 25 pounds'), ('H10', 'no lifting over 25 pounds'), ('H07', 'Retired')), 'note': 'permanent restrictions identical to 06/03/2015; after the retirement of 06/30/2015 no restriction is mentioned: unknown'}
NA = [{'what': 'able to keep house, to walk his dog and to sleep (attorney)', **Q('H22', 'he is able to keep house')}, {'what': 'walk 30 minutes after treatment (UR; belongs to the knee injection)', **Q('H03', 'He is able to walk 30 minutes after treatment')}, {'what': 'retirement is not a change of restrictions', **Q('H21', 'Your retirement is by years of service')}]
FI = [
 {'treatment': 'carisoprodol', 'family': 'muscle-relaxant', 'request': 'repeat', 'requested': 'Carisoprodol 350 mg #90', 'rule': 'MTUS Chronic Pain Guidelines pp. 29, 63-66; 8 CCR 9792.20(e)', 'prior_exposure': {'status': 'yes', 'since': '2012-10', 'evidence': QS(('H19', 'who gives him Soma, one three times a day'), ('H15', '1 tab po TID prn spasm'))},
  'adl': {'state': 'contradicted', 'evidence': NOCHANGE}, 'work_restrictions': BWORK, 'dependency': {'state': 'contradicted', 'evidence': QS(('H15', '1 tab po TID prn spasm'), ('H07', '1 tab po TID prn spasm'), ('H17', 'CARISOPRODOL 350 MG TAB'))},
  'verdict': 'not-demonstrated', 'partial': False, 'reasons': ['activities recorded as unchanged in nine notes of the same wording', 'same dose and quantity each month; long-term use since 2012', 'drug test of 06/03/2015 did not find the drug or its metabolite although the notes say consistent', 'restrictions after the retirement are unknown and were unchanged before it', 'copied text is not fresh evidence'], 'not_admissible': NA},
 {'treatment': 'zolpidem', 'family': 'other', 'request': 'repeat', 'requested': 'Zolpidem 10 mg #30', 'rule': 'ODG Pain chapter (short-term use); 8 CCR 9792.20(e)', 'prior_exposure': {'status': 'yes', 'since': '2013-01', 'evidence': QS(('H19', 'Ambien was added in January of this year'), ('H15', '1 tab po qhs'))},
  'adl': {'state': 'contradicted', 'evidence': NOCHANGE + QS(('H15', 'He sleeps 5 hours with Ambien and 3 hours without'), ('H07', 'He sleeps 5 hours with Ambien and 3 hours without'))}, 'work_restrictions': BWORK, 'dependency': {'state': 'contradicted', 'evidence': QS(('H12', 'up from 5 to 10 mg'), ('H07', 'was denied by the carrier and he pays cash for it'))},
  'verdict': 'not-demonstrated', 'partial': False, 'reasons': ['five hours of sleep before and after the dose was doubled on 03/11/2015', 'dose went up; after the denial of July he goes on with it for cash', 'use since 2013', 'activities unchanged'], 'not_admissible': NA},
 {'treatment': 'naproxen with omeprazole', 'family': 'nsaid', 'request': 'repeat', 'requested': 'Naproxen 550 mg', 'rule': 'MTUS Chronic Pain Guidelines pp. 67-69; 8 CCR 9792.20(e)', 'prior_exposure': {'status': 'yes', 'since': '2012-10', 'evidence': QS(('H19', 'and naproxen with Prilosec'), ('H15', '1 tab po BID with food'))},
  'adl': {'state': 'contradicted', 'evidence': NOCHANGE}, 'work_restrictions': BWORK, 'dependency': {'state': 'contradicted', 'evidence': QS(('H15', '1 tab po BID with food'), ('H07', '1 tab po BID with food'))},
  'verdict': 'not-demonstrated', 'partial': False, 'reasons': ['activities unchanged in all notes', 'same dose throughout', 'no gastrointestinal risk factor in the notes; the RFA says GI upset, the notes deny it', 'gain of the knee in May 2015 followed an injection of the knee, not this drug'], 'not_admissible': NA}]
def f(n, text, *q, **kw): return {'n': n, 'fact': text, 'evidence': list(q), **kw}
SUMMARY = [
 f(1, 'Represented transit bus operator, later dispatcher; rear-end collision of May 19, 2011; neck, low back and left knee', Q('H02', 'attorney for employee'), Q('H15', 'it was struck from behind by a delivery truck')),
 f(2, 'UR of September 10, 2015 modified carisoprodol to 20 and failed to approve zolpidem, naproxen and omeprazole', Q('H03', '20, to wean')),
 f(3, 'August 26, 2015: Soma 350 mg TID, Ambien 10 mg, naproxen 550 mg BID, omeprazole 20 mg BID, Norco 5/325 BID, topical cream', Q('H07', '1 tab po TID prn spasm')),
 f(4, 'August 26, 2015: pain 8/10 at intake beside 7/10 in the text', Q('H07', 'Pain today 8/10'), Q('H07', 'Pain is 7/10')),
 f(5, 'August 26, 2015: walks 15 minutes, sits 45 minutes, no change in ADLs', Q('H07', 'no change in ADLs')),
 f(6, 'Ambien went from 5 to 10 mg on March 11, 2015; sleep stayed at five hours', Q('H12', 'up from 5 to 10 mg'), Q('H07', 'He sleeps 5 hours with Ambien and 3 hours without')),
 f(7, 'Ambien was denied in July 2015 and is paid for in cash', Q('H08', 'was denied by the carrier and he pays cash for it'), Q('H17', 'CASH')),
 f(8, 'Permanent restrictions since March 14, 2013 (25 lb, bending, sitting), unchanged to June 2015', Q('H19', 'no lifting over 25 pounds; no repetitive bending'), Q('H10', 'no lifting over 25 pounds')),
 f(9, 'Service retirement June 30, 2015; restrictions not mentioned after that', Q('H21', 'Your retirement is by years of service'), Q('H09', 'Retired 06/30/2015')),
 f(10, 'Nine monthly notes repeat the same text', Q('H14', 'Pain is 7/10'), Q('H07', 'Pain is 7/10')),
 f(11, 'Drug test of June 3, 2015: carisoprodol and meprobamate not detected', Q('H16', 'Meprobamate')),
 f(12, 'Therapy, chiropractic, acupuncture, an epidural injection and left knee arthroscopy in the past', Q('H19', 'ten chiropractic treatments')),
 f(13, 'Left knee injection of April 22, 2015: walking 10 to 30 minutes as far as the knee goes', Q('H18', 'he now manages for thirty')),
 f(14, 'AME advised weaning from Soma in 2013', Q('H19', 'weaned from Soma in the coming year')),
]
MUST_NOT = [
 {'statement': 'Temporarily totally disabled in 2015', 'why': 'UR letter only; permanent and stationary, retired'}, {'statement': 'Currently working modified duty (July or August 2015)', 'why': 'stale text; retired 06/30/2015'},
 {'statement': 'Released without restrictions, or restrictions lifted', 'why': 'the field is empty'}, {'statement': 'Ambien stopped because it was denied', 'why': 'bought for cash'},
 {'statement': 'The drug test was consistent', 'why': 'laboratory report says inconsistent'}, {'statement': 'Medication improved walking from 10 to 30 minutes', 'why': 'knee injection'},
 {'statement': 'Pain improved from 9/10 to 6/10 over time', 'why': 'without and with medication, same words each month'}, {'statement': 'Nine independent examinations confirm the findings', 'why': 'copied forward'},
 {'statement': 'Two reports of August 26, 2015', 'why': 'H23 duplicates H07'}, {'statement': 'Takes GABAdone, gabapentin, Zanaflex, Zantac, Celebrex, trazodone or Coumadin', 'why': 'denied, past or his mother'},
 {'statement': 'All requested drugs were denied', 'why': 'Norco certified, carisoprodol modified'}, {'statement': 'History of ulcer or GI upset (as established)', 'why': 'RFA only, denied in the notes'}, {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions'},
]
HARD = [
 ('H07', '[ ] Change in work status', 'WORK_STATUS', 'unticked box'), ('H07', 'flexion 40/50', 'PAIN_SCORE', 'range of motion'), ('H07', 'Strength upper extremities 5/5', 'PAIN_SCORE', 'motor grade'), ('H09', 'Work restrictions:', 'WORK_STATUS', 'empty field'),
 ('H07', 'BP 136/84', 'PAIN_SCORE', 'blood pressure'), ('H07', 'MS: as in HPI', 'MEDICATION', 'musculoskeletal, not morphine'), ('H16', 'Oxycodone', 'MEDICATION', 'analyte not detected'), ('H17', 'RX#', 'MEDICATION', 'prescription number'),
 ('H03', 'age over 65 years', 'FUNCTION', 'guideline text'), ('H20', '20610', 'DATE', 'procedure code'), ('H05', 'It is unrelated to gabapentin', 'MEDICATION', 'not taken'), ('H21', 'drivers', 'PROCEDURE', 'occupation'),
]
