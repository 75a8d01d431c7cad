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
TRAPS = [1, 2, 5, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 20, 21, 22, 23, 24]
CASE = {'caseId': 'CM15-0163027', 'applicant': 'Gilbert Arroyo-Lindqvist (fictional)', 'dob': '1971-03-09', 'sex': 'M', 'age_at_latest_visit': 44, 'doi': '2012-08-27',
 'mechanism': 'slipped off a lift gate with a keg dolly', 'occupation': 'route driver', 'employer': 'Copperline Beverage Distributing', 'body_parts': ['low back', 'left leg (S1 radiculopathy)'],
 'represented': True, 'attorney': 'Benita Farquhar', 'claim_number': '2012-88-0431C', 'wcab_number': 'ADJ8890417', 'ur_number': 'SW-15-55209-1',
 'disputed_service': 'repeat transforaminal epidural steroid injection left L5 and S1; gabapentin 600 mg #90 with 2 refills', 'ur_decision_date': '2015-08-05', 'ur_outcome': 'both non-certified; follow-up visit certified',
 'rule_set': '8 CCR 9792.20(e), MTUS Chronic Pain Medical Treatment Guidelines (2009) pages 16-19, 46'}
TIMELINE = [
 t('2012-08-27', 'injury', 'Slipped with a keg on the lift gate', Q('A13', 'his left boot slid on spilled beer')),
 t('2012-08-28', 'visit', "Doctor's First Report, 8/10, lumbar strain, off work three days", Q('A13', '8/28/2012'), 'quoted in the QME report'),
 t('2013-11-14', 'procedure', 'L5-S1 interlaminar epidural, one week of relief', Q('A13', 'L5-S1 interlaminar epidural steroid injection'), 'quoted in the QME report'),
 t('2014-01-17', 'imaging', 'MRI: L5-S1 5 mm left paracentral protrusion touching left S1', Q('A12', '5 mm left paracentral protrusion in contact')),
 t('2014-02-19', 'electrodiagnostic', 'Chronic left S1 radiculopathy', Q('A13', 'Chronic left S1 radiculopathy'), 'quoted in the QME report'),
 t('2014-10-10', 'therapy', 'Physical therapy 8 of 8, ODI 24/50 to 22/50, walking 10 to 15 minutes', Q('A11', 'ODI 22/50')),
 t('2015-01-13', 'med_change', 'Gabapentin from 300 to 600 mg three times a day', Q('A13', 'Gabapentin raised from 300 to 600'), 'quoted in the QME report'),
 t('2015-03-11', 'procedure', 'Left L5-S1 and S1 transforaminal epidural', Q('A09', 'transforaminal epidural steroid injection with fluoroscopy')),
 t('2015-03-31', 'visit', '60 percent relief, walks 30 against 15 minutes, tramadol three to two', Q('A08', '60 percent relief')),
 t('2015-04-22', 'qme', 'Panel QME: not at maximal improvement, 25 pounds', Q('A13', 'no lifting above 25 pounds')),
 t('2015-05-26', 'visit', '40 percent better, walks 20 minutes, tramadol three a day again', Q('A07', 'gone back to tramadol three a day')),
 t('2015-07-21', 'visit', 'Injection has worn off, walks 15 minutes, 20 pounds; asks for repeat', Q('A04', 'worn off completely')),
 t('2015-07-24', 'request', 'RFA: repeat TFESI, gabapentin, follow-up', Q('A03', '7/24/15')),
 t('2015-07-29', 'request_received', 'RFA received', Q('A02', 'received 07/29/2015')),
 t('2015-08-05', 'ur_decision', 'Epidural and gabapentin non-certified', Q('A02', 'Decided 08/05/2015')),
]
GAB, TRA, IBU = d('gabapentin', 'gabapentin', '600 mg', 'three times daily'), d('tramadol', 'tramadol', '50 mg', 'three times daily as needed'), d('ibuprofen', 'ibuprofen', '800 mg', 'twice daily')
OME = d('omeprazole', 'omeprazole', '20 mg', 'daily')
MEDS = [
 v('2015-03-31', Q('A08', 'cut the tramadol'), meds=[d('tramadol', 'tramadol', '50 mg', 'twice a day'), d('gabapentin', 'gabapentin', '600 mg', 'TID'), d('ibuprofen', 'ibuprofen', '800', 'b.i.d.')], changes=['tramadol three to two a day']),
 v('2015-04-22', Q('A13', 'Gabapentin 600 mg thrice daily'), author='QME', meds=[d('gabapentin', 'gabapentin', '600 mg', 'thrice daily'), d('tramadol', 'tramadol', '50 mg', 'two or three'), d('ibuprofen', 'ibuprofen'), d('omeprazole', 'omeprazole')]),
 v('2015-05-26', Q('A07', 'Gabapentin 600 mg tablet'), meds=[GAB, TRA, IBU, OME], changes=['tramadol back to three a day'], allergy=['sulfa']),
 v('2015-07-21', Q('A04', 'Gabapentin 600 mg tablet'), meds=[GAB, TRA, IBU, OME], allergy=['sulfa']),
 v('2014-10-01/2015-08-25', Q('A14', 'MEMBER CLAIMS HISTORY'), source='pharmacy log', meds=[
  {'drug': 'gabapentin', 'ingredient': 'gabapentin', 'fills': [[x, '300MG', 90] for x in ('2014-10-14', '2014-11-13', '2014-12-15')] + [[x, '600MG', 90] for x in ('2015-01-14', '2015-02-13', '2015-03-16', '2015-04-15', '2015-05-14', '2015-06-15', '2015-07-15', '2015-08-14')]},
  {'drug': 'tramadol', 'ingredient': 'tramadol', 'fills': [[x, '50MG', 90] for x in ('2014-10-14', '2014-11-14', '2014-12-15', '2015-01-14', '2015-02-13', '2015-03-16', '2015-04-15', '2015-05-14', '2015-06-15', '2015-07-15')]},
  {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'fills': [['2015-01-14', '800MG', 60], ['2015-04-15', '800MG', 60]]}, {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'fills': [['2015-01-14', '20MG', 30]]}]),
]
R20 = ['no lifting over 20 pounds', 'no repeated bending']
WORK = [
 v('2014-06-11', Q('A13', 'Pt is TTD, no light duty available'), quoted_in='A13', capacity='off-work'),
 v('2015-03-31', Q('A08', 'no lifting over 20 pounds'), capacity='modified', lift_lb=20, restrictions=R20),
 v('2015-04-22', Q('A13', 'no lifting above 25 pounds'), author='QME', capacity='modified', lift_lb=25, restrictions=['no lifting above 25 pounds', 'no more than occasional bending'], phase='not permanent and stationary'),
 v('2015-05-26', Q('A07', 'No lifting over 20 pounds'), capacity='modified', lift_lb=20, restrictions=R20, participation='has not worked since February 2014'),
 v('2015-07-21', Q('A04', 'No lifting over 20 pounds'), capacity='modified', lift_lb=20, restrictions=R20, participation='has not worked since February 2014', checkbox='Modified work'),
]
PAIN = [
 v('2012-08-28', Q('A13', 'Pain 8/10. Lumbar strain'), quoted_in='A13', scores=[{'value': 8}]),
 v('2014-06-11', Q('A13', 'Pain 7/10'), quoted_in='A13', scores=[{'value': 7}]),
 v('2015-01-13', Q('A13', 'Pain 8/10 without and 6/10 with medication'), quoted_in='A13', scores=[{'value': 8, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}]),
 v('2015-03-11', Q('A09', '7 before and 2 at discharge'), scores=[{'value': 7, 'context': 'before', 'site': 'leg'}, {'value': 2, 'context': 'after', 'site': 'leg'}]),
 v('2015-03-31', Q('A08', '3/10'), scores=[{'value': 3, 'context': 'current', 'site': 'leg'}, {'value': 7, 'context': 'before', 'site': 'leg'}, {'value': 5, 'context': 'current', 'site': 'back'}]),
 v('2015-05-26', Q('A07', 'back 6/10, leg 5/10'), scores=[{'value': 6, 'context': 'current', 'site': 'back'}, {'value': 5, 'context': 'current', 'site': 'leg'}, {'value': 9, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}]),
 v('2015-07-21', Q('A04', 'back 7/10, leg 8/10'), scores=[{'value': 7, 'context': 'current', 'site': 'back'}, {'value': 8, 'context': 'current', 'site': 'leg'}, {'value': 9, 'context': 'without-medication', 'source': 'copied forward'}, {'value': 6, 'context': 'with-medication', 'source': 'copied forward'}]),
 v(None, Q('A05', '2. Number now'), source='undated questionnaire', scores=[{'value': 8, 'context': 'current'}, {'value': 6, 'context': 'least'}, {'value': 10, 'context': 'worst'}]),
]
FUNC = [
 v('2014-09-03', Q('A11', 'ODI 24/50'), odi_pct=48, walk_min=10), v('2014-10-10', Q('A11', 'ODI 22/50'), odi_pct=44, walk_min=15),
 v('2015-03-31', Q('A08', 'walks 30 minutes now, against 15 before'), walk_min=30, walk_before_min=15, self_care='puts his own socks on', sleep_h='6'),
 v('2015-04-22', Q('A13', 'He walks about twenty-five minutes'), author='QME', walk_min=25, sit_min=30, drive_min=40, self_care='no help with dressing'),
 v('2015-05-26', Q('A07', 'Walks 20 minutes'), walk_min=20, sit_min=30, self_care='dresses without help', sleep_h='6'),
 v('2015-07-21', Q('A04', 'Walks 15 minutes'), walk_min=15, sit_min=20, self_care='wife helps with shoes and socks again', sleep_h='4-5'),
]
MME = [mme('2015-03-31', [('tramadol 50 mg x 2', 100, .1, .2)], Q('A08', 'from three to two')), mme('2015-05-26', [('tramadol 50 mg x 3', 150, .1, .2)], Q('A07', 'tramadol three a day')), mme('2015-07-21', [('tramadol 50 mg x 3', 150, .1, .2)], Q('A04', 'Tramadol 50 mg tablet'))]
CONTRADICTIONS = [
 con('high', 'ur_no_documentation', 'UR letter: neither percentage nor duration of relief documented', Q('A02', 'Neither the percentage of relief nor its duration was documented'), 'Follow-up of 03/31/2015: 60 percent relief', Q('A08', '60 percent relief')),
 con('high', 'rfa_vs_note', 'RFA: 80% relief for 4 months', Q('A03', '80% relief x 4 months'), 'PR-2: 60% for four to five weeks', Q('A04', 'For the first four to five weeks the leg pain was 60% less')),
 con('high', 'dose', 'UR letter: gabapentin 300 mg three times a day', Q('A02', 'gabapentin 300 mg three times a day'), 'PR-2 of 07/21/2015: gabapentin 600 mg three times daily', Q('A04', 'Gabapentin 600 mg tablet')),
 con('high', 'laterality', 'UR letter: radiation to the right leg', Q('A02', 'radiation to the right leg'), 'PR-2 of 07/21/2015: left buttock, calf and foot', Q('A04', 'shooting into the left buttock')),
 con('high', 'work_status', 'UR letter: temporarily totally disabled', Q('A02', 'temporarily totally disabled'), 'PR-2 of 07/21/2015: modified work, 20 pounds', Q('A04', 'No lifting over 20 pounds')),
 con('medium', 'same_visit', 'PR-2 of 07/21/2015 (copied): still about 40 percent better', Q('A04', 'still about 40 percent better'), 'Same report: the injection has worn off completely', Q('A04', 'worn off completely')),
 con('medium', 'prior_treatment', 'PR-2: his one and only epidural', Q('A04', 'his one and only epidural'), 'QME: epidural of 11/14/2013 as well', Q('A13', 'There have been two epidural injections')),
 con('high', 'report_internal', 'QME, treatment: has not yet had any epidural injection', Q('A13', 'he has not yet had any epidural injection'), 'QME, history: two epidural injections', Q('A13', 'There have been two epidural injections')),
 con('medium', 'pharmacy_vs_note', 'Follow-up of 03/31/2015: tramadol cut to twice a day', Q('A08', 'from three to two'), 'Pharmacy: tramadol #90 for 30 days on 04/15/2015 as before', Q('A14', '20150415')),
 con('low', 'work_status', 'QME of 04/22/2015: no lifting above 25 pounds', Q('A13', 'no lifting above 25 pounds'), 'Treating physician before and after: 20 pounds', Q('A07', 'No lifting over 20 pounds')),
]
MISSING = [
 miss('PR-2 of Dr. Vukovich', '2015-06-23', True, Q('A02', '6/23/15')), miss('Electrodiagnostic study, Dr. Haverford', '2014-02-19', True, Q('A01', 'nerve test of 02/19/2014'), Q('A04', 'EMG/NCV 02/19/2014')),
 miss('Epidural procedure note, Dr. Oduya', '2013-11-14', True, Q('A13', '11/14/2013')), miss('New patient report of Dr. Vukovich', '2015-01-13', False, Q('A13', '1/13/2015')), miss("Doctor's First Report", '2012-08-28', False, Q('A13', "Doctor's First Report")),
]
COPIED = [{'doc': 'A04', 'date': '2015-07-21', 'copied_from': 'A07', 'copied_from_date': '2015-05-26', 'what': 'history of present illness, medication list, past history, physical examination', 'stale': [Q('A04', 'He is now eleven weeks out'), Q('A04', 'still about 40 percent better')], 'new': [Q('A04', 'worn off completely'), Q('A04', 'back 7/10, leg 8/10'), Q('A04', 'Walks 15 minutes')], 'handling': 'only vitals, interval, function and plan are new'}]
NOTADM = [na('80% relief x 4 months (RFA line)', Q('A03', '80% relief x 4 months')), na('with and without medication is drug effect, not change', Q('A04', 'Without any medication pain is 9/10')), na('undated questionnaire', Q('A05', 'The shot helped maybe 5 weeks'))]
FI = [
 {'treatment': 'Repeat left L5 and S1 transforaminal epidural steroid injection', 'family': 'epidural', 'request': 'repeat', 'requested': 'Transforaminal epidural steroid injection, left L5 and S1, repeat', 'rule': 'MTUS Chronic Pain Guidelines page 46 (at least 50% relief with reduced medication for six to eight weeks); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'since': '2013-11-14', 'count': 2, 'evidence': [Q('A09', '03/11/2015'), Q('A13', 'L5-S1 interlaminar epidural steroid injection')]},
  'adl': limb('mixed', Q('A08', 'walks 30 minutes now, against 15 before'), Q('A07', 'Walks 20 minutes'), Q('A04', 'Walks 15 minutes'), Q('A04', 'His wife helps with shoes and socks again')),
  'work_restrictions': limb('contradicted', Q('A08', 'no lifting over 20 pounds'), Q('A07', 'No lifting over 20 pounds'), Q('A04', 'No lifting over 20 pounds')),
  'dependency': limb('mixed', Q('A08', 'from three to two'), Q('A07', 'gone back to tramadol three a day'), Q('A14', '20150415')),
  'verdict': 'not-demonstrated', 'partial': True, 'reasons': ['60 percent relief for four to five weeks only', 'tramadol reduced in March, back to three a day in May; fills never fell', 'function gained in March was lost by July', 'same 20 pound restriction at every visit'], 'not_admissible': NOTADM},
 {'treatment': 'Gabapentin 600 mg', 'family': 'neuropathic', 'request': 'repeat', 'requested': 'Gabapentin 600 mg, one three times a day, #90, 2 refills', 'rule': 'MTUS Chronic Pain Guidelines pages 16-19 (30 to 50% relief with documented function)',
  'prior_exposure': {'status': 'yes', 'since': '2014-06-11', 'evidence': [Q('A14', 'GABAPENTIN 300MG CAP'), Q('A13', 'Gabapentin 300 mg at bedtime begun')]},
  'adl': limb('contradicted', Q('A04', 'Walks 15 minutes'), Q('A04', 'His wife helps with shoes and socks again')), 'work_restrictions': limb('contradicted', Q('A07', 'No lifting over 20 pounds'), Q('A04', 'No lifting over 20 pounds')),
  'dependency': limb('contradicted', Q('A13', 'Gabapentin raised from 300 to 600'), Q('A04', 'Tramadol 50 mg tablet')), 'verdict': 'not-demonstrated', 'partial': False,
  'reasons': ['about 30 percent less burning by a copied sentence', 'function in July as before the injection', 'tramadol unchanged at three a day'], 'not_admissible': NOTADM[1:2]},
]
SUMMARY = [
 f(1, 'Represented route driver, slipped with a keg on August 27, 2012', Q('A13', 'his left boot slid on spilled beer'), Q('A02', 'Law Offices of Benita Farquhar')),
 f(2, 'Low back pain with left S1 radiculopathy', Q('A13', 'left sided L5-S1 disc protrusion with S1 radiculopathy')),
 f(3, 'UR of August 5, 2015 denied repeat left L5 and S1 transforaminal injection and gabapentin 600 mg #90', Q('A02', 'Non-certified')),
 f(4, 'July 21, 2015: injection worn off, leg 8/10, walks 15 minutes, help with shoes and socks', Q('A04', 'worn off completely'), Q('A04', 'Walks 15 minutes')),
 f(5, 'July 21, 2015: modified work, 20 pounds; has not worked since February 2014', Q('A04', 'No lifting over 20 pounds')),
 f(6, 'March 31, 2015: 60 percent relief, walking 15 to 30 minutes, tramadol three to two a day', Q('A08', '60 percent relief')),
 f(7, 'May 26, 2015: 40 percent better, tramadol three a day again', Q('A07', 'gone back to tramadol three a day')),
 f(8, 'Epidurals of November 14, 2013 and March 11, 2015', Q('A13', 'There have been two epidural injections')),
 f(9, 'Gabapentin 600 mg three times a day, tramadol 50 mg three a day, ibuprofen, omeprazole', Q('A04', 'Gabapentin 600 mg tablet')),
 f(10, 'MRI of January 17, 2014: L5-S1 5 mm left protrusion at the S1 root', Q('A12', '5 mm left paracentral protrusion in contact')),
 f(11, 'Physical therapy, eight visits in 2014, ODI 48 to 44 percent', Q('A11', 'ODI 22/50')),
 f(12, 'QME of April 22, 2015: not at maximal improvement, 25 pounds', Q('A13', 'no lifting above 25 pounds')),
]
MUST_NOT = mn(('Relief from the injection was not documented', 'in the follow-up of March 31, 2015'), ('Right leg radiculopathy', 'UR error'), ('Gabapentin 300 mg is the current dose', 'UR error'), ('Temporarily totally disabled', 'modified; TTD only if no modified work'),
 ('80 percent relief for four months', 'RFA line'), ('Takes methotrexate or oxycodone', "another patient's laboratory page"), ('Is prescribed Flexeril', "wife's"), ('Uses ketoprofen cream', 'rejected, not dispensed'), ('On fentanyl or midazolam', 'given in the procedure'),
 ('Takes Norco', 'offered, never taken'), ('Two reports of July 21, 2015', 'A15 duplicates A04'), ('Spine surgery planned', 'hypothetical'), ('The request is or is not medically necessary', 'no conclusions'))
HARD = [('A04', 'Off work until', 'WORK_STATUS', 'unticked box'), ('A04', 'Full duty', 'WORK_STATUS', 'unticked box'), ('A04', 'Lumbar flexion 40 of 60', 'PAIN_SCORE', 'range of motion'), ('A09', 'fentanyl 50 mcg', 'MEDICATION', 'given in a procedure'), ('A02', 'If a patient had relief', 'PROCEDURE', 'rule, not a fact'), ('A13', 'Waddell signs 0 of 5', 'PAIN_SCORE', 'signs'), ('A06', 'methotrexate 15 mg', 'MEDICATION', 'another patient')]
