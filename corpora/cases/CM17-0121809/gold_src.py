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
SPLIT = 'held-back'
TRAPS = [1, 2, 4, 7, 8, 11, 12, 13, 15, 17, 18, 20, 21, 22, 23, 25, 26]
CASE = {'caseId': 'CM17-0121809', 'applicant': 'Tomás Everhart-Nkemelu (fictional)', 'dob': '1965-10-02', 'sex': 'M', 'age_at_latest_visit': 51, 'doi': '2016-11-19', 'mechanism': 'slipped on a wet kitchen floor with a tray', 'occupation': 'banquet server', 'employer': 'Bellacosta Hospitality (Hotel Bellacosta)',
 'body_parts': ['neck', 'low back'], 'represented': True, 'attorney': 'Ruiz Pemberton Law', 'claim_number': 'WC-HB-17-00419', 'wcab_number': 'ADJ10772364', 'ur_number': 'CCA17-0517-331', 'disputed_service': 'chiropractic 12 sessions; acupuncture 1 x 6',
 'ur_decision_date': '2017-05-24', 'ur_outcome': 'both not certified; re-examination certified', 'rule_set': '8 CCR 9792.20(e); 9792.24.1; MTUS Chronic Pain Medical Treatment Guidelines (July 2016), manual therapy; Labor Code 4604.5(c)'}
TIMELINE = [
 t('2016-11-19', 'injury', 'Slipped on dish water with a tray', Q('E10', 'His right foot slid on dish water')),
 t('2016-11-20', 'visit', "Doctor's First Report: 8/10, no lifting above 10 pounds", Q('E10', 'November 20, 2016'), 'quoted in the QME report'),
 t('2016-12-05', 'therapy', 'Chiropractic 1 of 12: RMDQ 15, walks 10 minutes', Q('E4', 'RMDQ 15/24')),
 t('2017-01-17', 'med_change', 'Naproxen and cyclobenzaprine begun; TTD', Q('E10', 'January 17, 2017'), 'quoted in the QME report'),
 t('2017-02-10', 'imaging', 'MRI lumbar: L4-5 3 mm bulge', Q('E7', 'L4-5 bulge of 3 mm')),
 t('2017-02-24', 'therapy', 'Chiropractic 12 of 12: RMDQ 13, walks 20 minutes', Q('E4', 'RMDQ 13/24')),
 t('2017-03-28', 'visit', 'Chiropractor: walks 20, modified 25 lb', Q('E5', 'He walks 20 minutes and sits 30 minutes')),
 t('2017-04-13', 'qme', 'Panel QME: not at maximal improvement; acupuncture worth a trial', Q('E10', 'six visits of acupuncture are worth a trial')),
 t('2017-04-21', 'work', 'Offer of modified work from May 1; did not report', Q('E9', '5/1 did not show')),
 t('2017-05-09', 'visit', 'Chiropractor: 3/10, walks 45 minutes, no medication, 25 lb', Q('E2', 'He now walks 45 minutes')),
 t('2017-05-11', 'visit', 'Pain medicine: 6 to 7/10, walks 10 minutes, tramadol begun, TTD', Q('E6', 'He walks 10 minutes')),
 t('2017-05-15', 'request', 'RFA: chiropractic 2 x 6, acupuncture 1 x 6', Q('E13', '5-15-17')), t('2017-05-17', 'request_received', 'RFA received', Q('E11', '05/17/2017')),
 t('2017-05-24', 'ur_decision', 'Chiropractic and acupuncture not certified', Q('E11', 'May 24, 2017')), t('2017-06-16', 'imr_application', 'IMR application', Q('E12', '06/16/2017')),
]
MEDS = [
 v('2017-03-28', Q('E5', 'He takes naproxen and cyclobenzaprine'), meds=[d('naproxen', 'naproxen'), d('cyclobenzaprine', 'cyclobenzaprine')]),
 v('2017-05-09', Q('E2', 'He has stopped all medication'), meds=[], conflicts_with=['2017-05-11', 'pharmacy log']),
 v('2017-05-11', Q('E6', '500 mg bid, gives heartburn'), meds=[d('naproxen', 'naproxen', '500 mg', 'bid'), d('cyclobenzaprine', 'cyclobenzaprine', '7.5 mg', 'qhs', '#30'), d('tramadol', 'tramadol', '50 mg', 'bid prn', '#60', 'started')], changes=['naproxen to once a day', 'tramadol started']),
 v('2016-11-01/2017-06-30', Q('E8', 'MEDICATION EXPENSE RECORD'), source='pharmacy log', meds=[
  {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'fills': [['2016-11-20', '600 mg', 30]]}, {'drug': 'naproxen', 'ingredient': 'naproxen', 'fills': [[x, '500 mg', 60] for x in ('2017-01-17', '2017-02-21', '2017-03-23', '2017-04-24')]},
  {'drug': 'cyclobenzaprine', 'ingredient': 'cyclobenzaprine', 'fills': [[x, '7.5 mg', 30] for x in ('2017-01-17', '2017-02-21', '2017-03-23', '2017-04-24', '2017-05-24')]}, {'drug': 'tramadol', 'ingredient': 'tramadol', 'fills': [['2017-05-12', '50 mg', 60], ['2017-06-13', '50 mg', 60]]}]),
]
R25 = ['no lifting over 25 lb', 'no work above the shoulder']
WORK = [
 v('2016-11-20', Q('E10', 'No lifting above 10 pounds'), quoted_in='E10', capacity='modified', lift_lb=10), v('2016-11-30', Q('E10', 'Off work two weeks'), quoted_in='E10', capacity='off-work'), v('2017-01-17', Q('E10', 'begun. TTD'), quoted_in='E10', capacity='off-work'),
 v('2017-03-28', Q('E5', 'No lifting over 25 lb'), capacity='modified', lift_lb=25, restrictions=R25),
 v('2017-04-13', Q('E10', 'until he can handle 15 pounds'), author='QME', capacity='off-work', note='seated work within 15 pounds allowed if offered', phase='not at maximal medical improvement'),
 v('2017-05-09', Q('E2', 'No lifting over 25 lb'), capacity='modified', lift_lb=25, restrictions=R25, participation='said to be working modified duty; employer: did not report'),
 v('2017-05-11', Q('E6', 'TTD'), author='secondary treater', capacity='off-work', participation='has not been back to work'),
]
PAIN = [
 v('2016-11-20', Q('E10', 'Pain 8/10'), quoted_in='E10', scores=[{'value': 8}]), v('2016-12-05', Q('E4', 'neck 7, LB 8. walks 10 min'), scores=[{'value': 7, 'site': 'neck'}, {'value': 8, 'site': 'back'}]),
 v('2017-01-17', Q('E10', 'Neck 6/10, back 7/10'), quoted_in='E10', scores=[{'value': 6, 'site': 'neck'}, {'value': 7, 'site': 'back'}]), v('2017-02-24', Q('E4', 'neck 5, LB 6. walks 20 min'), scores=[{'value': 5, 'site': 'neck'}, {'value': 6, 'site': 'back'}]),
 v('2017-03-28', Q('E5', 'Neck pain is 5/10'), scores=[{'value': 5, 'site': 'neck'}, {'value': 6, 'site': 'back'}]), v('2017-05-09', Q('E2', 'Neck pain is 3/10'), scores=[{'value': 3, 'site': 'neck'}, {'value': 3, 'site': 'back'}]),
 v('2017-05-11', Q('E6', '6/10'), scores=[{'value': 6, 'site': 'neck'}, {'value': 7, 'site': 'back'}]),
]
FUNC = [
 v('2016-12-05', Q('E4', 'walks 10 min, sits 20'), walk_min=10, sit_min=20, rmdq=15), v('2017-02-24', Q('E4', 'walks 20 min, sits 30'), walk_min=20, sit_min=30, rmdq=13),
 v('2017-03-28', Q('E5', 'He walks 20 minutes and sits 30 minutes'), walk_min=20, sit_min=30, self_care='help with shoes on bad days'), v('2017-04-13', Q('E10', 'He sits twenty-five minutes and walks fifteen'), author='QME', walk_min=15, sit_min=25),
 v('2017-05-09', Q('E2', 'He now walks 45 minutes, sits 60 minutes'), walk_min=45, sit_min=60, self_care='ties his own shoes'), v('2017-05-09', Q('E3', '2 blocks, 10 or 15 min'), source='questionnaire', walk_min='10-15', rmdq=14),
 v('2017-05-11', Q('E6', 'He walks 10 minutes'), walk_min=10, sit_min=20, self_care='son puts on his shoes on bad days', statement='can do no more than before chiropractic'),
]
MME = [mme('2017-05-11', [('tramadol 50 mg x 2', 100, .1, .2)], Q('E6', '50 mg bid prn #60'))]
CONTRADICTIONS = [
 con('high', 'note_vs_note', 'Chiropractor 05/09/2017: walks 45 minutes, sits 60', Q('E2', 'He now walks 45 minutes'), 'Pain medicine 05/11/2017: walks 10 minutes, sits 20', Q('E6', 'He walks 10 minutes')),
 con('high', 'work_status', 'Chiropractor 05/09/2017: modified, 25 lb', Q('E2', 'No lifting over 25 lb'), 'Pain medicine 05/11/2017: TTD', Q('E6', 'TTD')),
 con('medium', 'note_vs_employer', 'Chiropractor 05/09/2017: working his modified duty', Q('E2', 'He is working his modified duty at the hotel'), 'Employer: 5/1 did not show', Q('E9', '5/1 did not show')),
 con('high', 'visit_count', 'UR letter: 18 sessions of chiropractic', Q('E11', 'He has had 18 sessions of chiropractic care'), 'Travel card: 12 of 12, no other visits', Q('E4', '(12/12)')),
 con('high', 'prior_treatment', 'UR letter: has had acupuncture before', Q('E11', 'He also has had acupuncture before'), 'Pain medicine: never had acupuncture for this injury', Q('E6', 'He has never had')),
 con('high', 'ur_no_documentation', 'UR letter: no medication is listed anywhere', Q('E11', 'No medication is listed anywhere'), 'Pain medicine 05/11/2017: naproxen, cyclobenzaprine, tramadol', Q('E6', '500 mg bid, gives heartburn')),
 con('high', 'pharmacy_vs_note', 'Chiropractor 05/09/2017: has stopped all medication', Q('E2', 'He has stopped all medication'), 'Pharmacy: naproxen and cyclobenzaprine on 04/24/2017, tramadol 05/12/2017', Q('E8', '04/24/2017')),
 con('high', 'rfa_vs_note', 'RFA: chiropractic 2 x 6 = 12', Q('E13', '2 x 6 = 12'), 'PR-2 of 05/09/2017: 2 times a week for 4 weeks, 8 visits', Q('E2', '2 times a week for 4 weeks, 8 visits')),
 con('medium', 'report_internal', 'QME, opinion: totally disabled without interruption', Q('E10', 'temporarily totally disabled without interruption'), 'QME, history: light duty four hours from December 12, 2016 to mid January', Q('E10', 'He did light duty in the pantry')),
 con('low', 'date', 'UR letter: injury 11/09/2016', Q('E11', '11/09/2016'), 'PR-2: injury 11/19/2016', Q('E2', '11/19/2016')),
 con('medium', 'work_status', 'Chiropractor 03/28/2017: modified, 25 lb', Q('E5', 'No lifting over 25 lb'), 'QME of 04/13/2017: totally disabled until he can handle 15 pounds', Q('E10', 'until he can handle 15 pounds')),
 con('medium', 'questionnaire_vs_note', 'Chiropractor 05/09/2017: walks 45 minutes, ties his own shoes', Q('E2', 'He now walks 45 minutes'), 'Questionnaire of the same day: 2 blocks, 10 or 15 minutes, help with socks or shoes', Q('E3', '2 blocks, 10 or 15 min')),
]
MISSING = [
 miss('Pain medicine visit, Dr. Rosenquist', '2017-02-21', True, Q('E1', '02/21/2017'), Q('E11', '02/21/17')), miss("Doctor's First Report, Dr. Vasquez-Lehr", '2016-11-20', True, Q('E10', 'November 20, 2016')), miss('First chiropractic report', '2016-11-30', True, Q('E10', 'November 30, 2016')),
 miss('Pain medicine visit, Dr. Rosenquist', '2017-01-17', True, Q('E10', 'January 17, 2017')), miss('X-rays of neck and low back', '2016-11-20', False, Q('E10', 'X-rays of both regions')),
]
COPIED = [{'doc': 'E2', 'date': '2017-05-09', 'copied_from': 'E5', 'copied_from_date': '2017-03-28', 'what': 'first and middle sentences of the subjective part, orthopedic tests, fixations, diagnoses', 'stale': [Q('E2', 'Headaches come twice a week'), Q('E2', "Kemp's positive on both sides")], 'new': [Q('E2', 'He now walks 45 minutes'), Q('E2', 'Neck pain is 3/10')], 'handling': 'scores, function and plan are new'}]
FI = [
 {'treatment': 'Chiropractic manipulation, neck and low back', 'family': 'chiropractic', 'request': 'repeat', 'requested': 'Chiropractic manipulation, neck and low back, 12 sessions', 'rule': 'MTUS Chronic Pain (2016), manual therapy (6, then to 18 visits with objective functional improvement); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'since': '2016-12-05', 'count': 12, 'evidence': [Q('E4', '(12/12)'), Q('E6', 'twelve')]},
  'adl': limb('mixed', Q('E4', 'RMDQ 15/24'), Q('E4', 'RMDQ 13/24'), Q('E2', 'He now walks 45 minutes'), Q('E6', 'He walks 10 minutes'), Q('E6', 'that he can do no more than before them')),
  'work_restrictions': limb('mixed', Q('E5', 'No lifting over 25 lb'), Q('E2', 'No lifting over 25 lb'), Q('E6', 'TTD')), 'dependency': limb('mixed', Q('E2', 'He has stopped all medication'), Q('E6', '50 mg bid prn #60'), Q('E8', '04/24/2017')),
  'verdict': 'conflict', 'partial': False, 'reasons': ['two treaters two days apart do not agree on function, work or medication', 'RMDQ 15 to 13 over the course, below the usual threshold', 'pharmacy fills went on and tramadol was added'], 'not_admissible': [na('questionnaire of 05/09/2017', Q('E3', '2 blocks, 10 or 15 min')), na('doing great, by telephone to UR', Q('E11', 'doing great'))]},
 {'treatment': 'Acupuncture, neck and low back', 'family': 'acupuncture', 'request': 'first', 'requested': 'Acupuncture, neck and low back, 6 sessions (1 x 6)', 'rule': '8 CCR 9792.24.1 (3 to 6 treatments, when medication is reduced or not tolerated)',
  'prior_exposure': {'status': 'none', 'note': '2009 acupuncture to the right knee, another body part and not of this injury', 'evidence': [Q('E6', 'He has never had'), Q('E10', 'July 2009')]},
  'adl': limb('not-documented'), 'work_restrictions': limb('not-documented'), 'dependency': limb('not-documented'), 'verdict': 'not-applicable-first-request', 'partial': False, 'reasons': ['no earlier acupuncture for this injury', 'naproxen poorly tolerated and reduced'], 'not_admissible': [na('earlier acupuncture, as the UR letter says', Q('E11', 'He also has had acupuncture before'))]},
]
SUMMARY = [
 f(1, 'Represented banquet server, slipped with a tray November 19, 2016, neck and low back', Q('E10', 'His right foot slid on dish water')), f(2, 'UR of May 24, 2017: chiropractic 12 and acupuncture 1 x 6 not certified', Q('E11', 'not certified')), f(3, 'IMR application June 16, 2017 by the attorney', Q('E12', '06/16/2017')),
 f(4, 'May 11, 2017, pain medicine: 6 and 7/10, walks 10 minutes, TTD, tramadol started', Q('E6', 'He walks 10 minutes')), f(5, 'May 9, 2017, chiropractor: 3/10, walks 45 minutes, 25 lb, no medication', Q('E2', 'He now walks 45 minutes')), f(6, 'Twelve chiropractic visits December 5, 2016 to February 24, 2017, RMDQ 15 to 13', Q('E4', 'RMDQ 13/24')),
 f(7, 'No earlier acupuncture for this injury; 2009 for a knee', Q('E6', 'He has never had')), f(8, 'Naproxen poorly tolerated, cut to once a day', Q('E6', 'gives heartburn')), f(9, 'MRI of February 10, 2017: L4-5 3 mm bulge', Q('E7', 'L4-5 bulge of 3 mm')),
 f(10, 'QME of April 13, 2017: not at maximal improvement, acupuncture trial', Q('E10', 'worth a trial')), f(11, 'Modified work offered from May 1, 2017, did not report', Q('E9', '5/1 did not show')), f(12, 'Fills of naproxen and cyclobenzaprine through April and May 2017', Q('E8', '04/24/2017')),
]
MUST_NOT = mn(('18 chiropractic sessions', 'UR error'), ('Acupuncture for this injury before', 'knee in 2009'), ('Takes no medication, as a settled fact', 'sources conflict'), ('Back at work in May 2017, as a settled fact', 'sources conflict'), ('Injured November 9, 2016', 'UR slip'), ('Asthma is industrial', 'history'), ('Takes Advil PM by prescription', "wife's"),
 ('Right knee acupuncture in 2017', 'quoted of 2009'), ('EMG done', 'hypothetical'), ('Two reports of May 9, 2017', 'E15 duplicates E2'), ('The request is or is not medically necessary', 'no conclusions'))
HARD = [('E4', '(6/12)', 'PAIN_SCORE', 'visit counter'), ('E4', 'RMDQ 13/24', 'PAIN_SCORE', 'instrument'), ('E2', 'Muscle strength 5/5', 'PAIN_SCORE', 'motor grade'), ('E9', 'I accept', 'WORK_STATUS', 'unticked box'), ('E11', 'if return to work is achieved', 'WORK_STATUS', 'guideline'), ('E3', 'I use a handrail', 'FUNCTION', 'unticked box'), ('E10', 'Three of five Waddell', 'PAIN_SCORE', 'signs')]
