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
TRAPS = [1, 2, 5, 7, 9, 10, 11, 12, 13, 15, 18, 20, 21, 22, 25, 27, 31]
CASE = {'caseId': 'CM16-0077344', 'applicant': 'Ingrid Castaneda-Boyle (fictional)', 'dob': '1978-02-14', 'sex': 'F', 'age_at_latest_visit': 38, 'doi': '2015-06-22', 'mechanism': 'caught a falling carton', 'occupation': 'order picker', 'employer': 'Fennimore Home Goods',
 'body_parts': ['left shoulder'], 'represented': False, 'attorney': None, 'claim_number': '815-003377-WC-01', 'wcab_number': None, 'ur_number': 'LMR-2016-04-18830', 'disputed_service': 'physical therapy left shoulder 2 x 4 (8 visits); H-Wave homecare system, purchase',
 'ur_decision_date': '2016-04-11', 'ur_outcome': 'both not authorized; office visit authorized', 'rule_set': '8 CCR 9792.24.3 (postsurgical, 24 visits over 14 weeks, period 6 months); MTUS Chronic Pain (2009) pages 114-118; 8 CCR 9792.20(e)'}
TIMELINE = [
 t('2015-06-22', 'injury', 'Stopped a sliding carton overhead with the left hand', Q('R12', 'stopped it with the left hand over her head')),
 t('2015-06-24', 'visit', 'Visalito Occupational: 8/10, no lifting with the left arm', Q('R12', 'June 24, 2015, Visalito Occupational'), 'quoted in the QME report'),
 t('2015-07-21', 'imaging', 'MRI left shoulder: full thickness supraspinatus tear', Q('R14', 'full thickness supraspinatus tear')),
 t('2015-07-30', 'procedure', 'Subacromial injection, no lasting relief', Q('R12', 'Subacromial injection of Kenalog'), 'quoted in the QME report'),
 t('2015-10-15', 'surgery', 'Left arthroscopic rotator cuff repair, decompression', Q('R13', 'Left shoulder arthroscopy with rotator cuff repair')),
 t('2015-12-15', 'visit', '6/10, QuickDASH 61, Norco three a day, off work', Q('R08', 'QuickDASH today 61')),
 t('2016-02-16', 'visit', '3/10, Norco one at bedtime, modified from February 22', Q('R06', 'Norco is down to one at bedtime')),
 t('2016-02-17', 'device', 'H-wave home trial 02/17 to 03/18/2016', Q('R03', 'trial 2/17 to 3/18')),
 t('2016-02-26', 'therapy', 'Physical therapy 24 of 24, QuickDASH 27, lifts 15 lb', Q('R04', 'QuickDASH 27')),
 t('2016-03-08', 'qme', 'Panel QME: not permanent and stationary, 10 pounds above the shoulder', Q('R12', 'no lifting over 10 pounds above the shoulder')),
 t('2016-03-29', 'visit', '2/10, QuickDASH 18, no Norco, full duty from April 4', Q('R03', 'QuickDASH 18')),
 t('2016-03-31', 'request', 'RFA: PT 2x4, H-Wave purchase', Q('R02', '3/31/16')), t('2016-04-04', 'request_received', 'RFA received', Q('R09', 'April 4, 2016')),
 t('2016-04-11', 'ur_decision', 'PT and H-Wave not authorized', Q('R09', 'April 11, 2016')),
]
MEDS = [
 v('2015-12-15', Q('R08', 'Norco 10/325 three a day'), meds=[d('Norco', 'acetaminophen+hydrocodone', '10/325', 'three a day', '#90'), d('naproxen', 'naproxen', '550 mg', 'twice a day'), d('omeprazole', 'omeprazole', '20 mg')], allergy=['penicillin']),
 v('2016-02-16', Q('R06', 'Norco 10/325 one at bedtime'), meds=[d('Norco', 'acetaminophen+hydrocodone', '10/325', 'one at bedtime', '#30'), d('naproxen', 'naproxen', '550 mg', 'once or twice a day')], changes=['Norco three a day to one']),
 v('2016-03-08', Q('R12', 'Naproxen some days'), author='QME', meds=[d('naproxen', 'naproxen', frequency='some days')]),
 v('2016-03-29', Q('R03', 'none since the first of March'), meds=[d('naproxen', 'naproxen', '550 mg', 'as needed')], changes=['Norco stopped', 'omeprazole stopped']),
 v('2015-10-15/2016-05-09', Q('R15', 'prescription profile'), source='pharmacy log', meds=[
  {'drug': 'oxycodone', 'ingredient': 'oxycodone', 'fills': [['2015-10-15', '5 MG', 18]]},
  {'drug': 'hydrocodone-acetaminophen', 'ingredient': 'acetaminophen+hydrocodone', 'fills': [['2015-10-19', '10/325', 90], ['2015-11-18', '10/325', 90], ['2015-12-16', '10/325', 90], ['2016-01-20', '10/325', 60], ['2016-02-17', '10/325', 30]]},
  {'drug': 'naproxen sodium', 'ingredient': 'naproxen', 'fills': [[x, '550 MG', 60] for x in ('2015-10-19', '2015-12-16', '2016-02-17')]}, {'drug': 'omeprazole', 'ingredient': 'omeprazole', 'fills': [['2015-10-19', '20 MG', 30]]}]),
]
R5 = ['no lifting over 5 pounds with the left arm', 'no overhead work on the left']
WORK = [
 v('2015-06-24', Q('R12', 'no lifting with the left arm'), quoted_in='R12', capacity='modified', restrictions=['no lifting with the left arm']),
 v('2015-12-15', Q('R08', 'Remain off work until the next visit'), capacity='off-work'),
 v('2016-02-16', Q('R06', 'no lifting over 5 pounds with the left arm'), capacity='modified', lift_lb=5, restrictions=R5, participation='returns desk, 8 hours, from 2016-02-22'),
 v('2016-03-08', Q('R12', 'no lifting over 10 pounds above the shoulder'), author='QME', capacity='modified', lift_lb=10, restrictions=['no lifting over 10 pounds above the shoulder on the left'], phase='not permanent and stationary'),
 v('2016-03-29', Q('R03', 'Full duty, no restrictions'), capacity='full-duty', effective='2016-04-04', checkbox='Return to full duty'),
]
PAIN = [
 v('2015-06-24', Q('R12', 'pain 8/10'), quoted_in='R12', scores=[{'value': 8}]), v('2015-10-26', Q('R04', 'Pain /10 in'), scores=[{'value': 7, 'context': 'before'}, {'value': 6, 'context': 'after'}]),
 v('2015-12-15', Q('R08', 'Pain is 6/10'), scores=[{'value': 6}]), v('2016-02-16', Q('R06', 'Pain is 3/10'), scores=[{'value': 3}]), v('2016-02-26', Q('R04', 'Pain /10 in', dp=2), scores=[{'value': 3, 'context': 'before'}, {'value': 2, 'context': 'after'}]),
 v('2016-03-18', Q('R10', 'Pain before session'), source='device survey', scores=[{'value': 5, 'context': 'before'}, {'value': 2, 'context': 'after'}]), v('2016-03-29', Q('R03', '2/10'), scores=[{'value': 2, 'context': 'current'}, {'value': 6, 'context': 'before'}]),
]
FUNC = [
 v('2015-10-26', Q('R04', 'QuickDASH 84'), quickdash=84, self_care='husband dresses her, cannot drive'),
 v('2015-12-15', Q('R08', 'QuickDASH today 61'), quickdash=61, self_care='husband washes back and hair'),
 v('2016-02-16', Q('R06', 'She dresses herself and drives'), self_care='dresses herself and drives (the sling and husband sentences are copied)'),
 v('2016-02-26', Q('R04', 'QuickDASH 27'), quickdash=27, lift_lb=15, self_care='dresses alone, drives'),
 v('2016-03-08', Q('R12', 'She washes and dresses herself'), author='QME', self_care='washes and dresses herself, drives, cooks'),
 v('2016-03-29', Q('R03', 'QuickDASH 18, was 61'), quickdash=18, self_care='washes and dresses by herself, combs her hair with the left hand, lifts a gallon of milk'),
]
MME = [mme('2015-12-15', [('hydrocodone 10 mg x 3', 30, 1, 1)], Q('R08', 'Norco 10/325 three a day')), mme('2016-02-16', [('hydrocodone 10 mg x 1', 10, 1, 1)], Q('R06', 'Norco 10/325 one at bedtime')), mme('2016-03-29', [], Q('R03', 'none since the first of March'))]
CONTRADICTIONS = [
 con('high', 'ur_no_documentation', 'UR letter: notes of therapy give no functional gain', Q('R09', 'The notes of therapy give no functional gain'), 'Therapy grid: QuickDASH 84 to 27, dresses alone, lifts 15 lb', Q('R04', 'QuickDASH 27')),
 con('high', 'visit_count', 'UR letter: 36 visits of therapy', Q('R09', 'attended 36 visits of therapy'), 'PR-2 of 03/29/2016: all 24 done', Q('R03', 'all 24 done')),
 con('high', 'work_status', 'UR letter: remains off work', Q('R09', 'She remains off work'), 'PR-2 of 03/29/2016: full duty, no restrictions', Q('R03', 'Full duty, no restrictions')),
 con('high', 'ur_no_documentation', 'UR letter: no record that TENS was ever tried', Q('R09', 'there is no record that a TENS unit was ever tried'), 'Therapy grid: home TENS 1/4 to 1/29', Q('R04', 'TENS home unit loaned 1/4')),
 con('high', 'rfa_vs_note', 'RFA: PT right shoulder', Q('R02', 'PT right shoulder'), 'PR-2 of 03/29/2016: left shoulder repair', Q('R03', 'left shoulder arthroscopic rotator cuff repair')),
 con('medium', 'note_vs_note', 'PR-2 of 02/16/2016 (copied): completed 14 of 24', Q('R06', 'has completed 14 of 24'), 'Therapy grid: visit 23 on 2/11', Q('R04', '2/11', dp=2)),
 con('medium', 'same_visit', 'PR-2 of 02/16/2016 (copied): wears the sling outside of the house', Q('R06', 'She wears the sling outside of the house'), 'Same report: sling was thrown out at New Year', Q('R06', 'Sling was thrown out at New Year')),
 con('medium', 'report_internal', 'QME, history: never had any trouble with the left shoulder', Q('R12', 'never had any trouble with the left shoulder before'), 'QME, opinion: thirty percent to the dislocation of 2005', Q('R12', 'thirty percent to the dislocation of 2005')),
 con('medium', 'date', 'QME: repair on October 25, 2015', Q('R12', 'October 25, 2015'), 'Operative report: October 15, 2015', Q('R13', 'October 15, 2015')),
 con('low', 'questionnaire_vs_note', 'Device survey: no longer takes any medication', Q('R10', 'I no longer take any medication'), 'PR-2 of 03/29/2016: naproxen as needed', Q('R03', '550 mg as needed')),
]
MISSING = [
 miss('PR-2', '2016-01-19', True, Q('R09', '1/19/16')), miss('First orthopedic visit, Dr. Halvorsen-Amadi', '2015-07-30', True, Q('R01', 'July 30, 2015'), Q('R12', 'July 30, 2015')),
 miss('Visalito Occupational report, Dr. Munro', '2015-06-24', True, Q('R12', 'June 24, 2015, Visalito Occupational')), miss('IMR application', None, False, Q('R09', 'An Application for Independent Medical Review')),
]
COPIED = [{'doc': 'R06', 'date': '2016-02-16', 'copied_from': 'R08', 'copied_from_date': '2015-12-15', 'what': 'subjective complaints but for the pain score', 'stale': [Q('R06', 'She wears the sling outside of the house'), Q('R06', 'has completed 14 of 24'), Q('R06', 'She needs her husband to wash her back and hair')], 'new': [Q('R06', 'Sling was thrown out at New Year'), Q('R06', 'Pain is 3/10'), Q('R06', 'Active flexion 145')], 'handling': 'not independent evidence'}]
ADL = limb('supported', Q('R08', 'QuickDASH today 61'), Q('R03', 'QuickDASH 18, was 61'), Q('R03', 'Combs her hair with the left hand'), Q('R04', 'QuickDASH 27'))
RES = limb('supported', Q('R08', 'Remain off work until the next visit'), Q('R06', 'no lifting over 5 pounds with the left arm'), Q('R03', 'Full duty, no restrictions'))
DEP = limb('supported', Q('R08', 'Norco 10/325 three a day'), Q('R06', 'Norco is down to one at bedtime'), Q('R03', 'none since the first of March'), Q('R15', 'No fills after 02/17/16'))
NOT = [na('maker: function 100%, medication eliminated', Q('R10', 'restored function to 100%')), na('survey of the worker for the device company', Q('R10', 'vacuum whole house'))]
FI = [
 {'treatment': 'Physical therapy, left shoulder', 'family': 'physical-medicine', 'request': 'repeat', 'requested': 'Physical therapy, left shoulder, two times a week for four weeks (8 visits)', 'rule': '8 CCR 9792.24.3 (24 visits over 14 weeks; period 6 months, to 04/15/2016); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'since': '2015-10-26', 'count': 24, 'evidence': [Q('R04', '10/26'), Q('R03', 'all 24 done')]}, 'adl': ADL, 'work_restrictions': RES, 'dependency': DEP, 'verdict': 'demonstrated', 'partial': False,
  'reasons': ['QuickDASH 84, 61, 27, 18', 'off work, then 5 pounds, then full duty', 'Norco three a day to none; therapy fading to one a week', 'gains after surgery and therapy together'], 'not_admissible': NOT[:1]},
 {'treatment': 'H-Wave homecare system', 'family': 'device', 'request': 'repeat', 'requested': 'H-Wave homecare system, purchase', 'rule': 'MTUS Chronic Pain (2009) pages 117-118 (one-month trial as an adjunct, after PT, medication and TENS); 8 CCR 9792.20(e)',
  'prior_exposure': {'status': 'yes', 'since': '2016-02-17', 'evidence': [Q('R03', 'trial 2/17 to 3/18')]}, 'adl': ADL, 'work_restrictions': RES, 'dependency': limb('supported', Q('R06', 'Norco is down to one at bedtime'), Q('R03', 'stopped the bedtime')), 'verdict': 'demonstrated', 'partial': False,
  'reasons': ['modified to full duty and QuickDASH to 18 over the trial', 'bedtime Norco stopped during the trial', 'concurrent with the end of postsurgical therapy: attribution uncertain', 'TENS tried in January first'], 'not_admissible': NOT},
]
SUMMARY = [
 f(1, 'Unrepresented order picker, caught a carton June 22, 2015, left shoulder', Q('R01', 'not represented'), Q('R12', 'stopped it with the left hand over her head')), f(2, 'Left arthroscopic rotator cuff repair October 15, 2015', Q('R13', 'Left shoulder arthroscopy with rotator cuff repair')),
 f(3, 'UR of April 11, 2016 did not authorize PT 2 x 4 and H-Wave purchase', Q('R09', 'not authorized')), f(4, '24 postsurgical visits October 26, 2015 to February 26, 2016', Q('R03', 'all 24 done')),
 f(5, 'March 29, 2016: 2/10, flexion 160, QuickDASH 18', Q('R03', 'QuickDASH 18')), f(6, 'March 29, 2016: full duty from April 4', Q('R03', 'Full duty, no restrictions')), f(7, 'Norco stopped; naproxen as needed', Q('R03', 'none since the first of March')),
 f(8, 'December 15, 2015: off work, QuickDASH 61, Norco three a day', Q('R08', 'QuickDASH today 61')), f(9, 'February 16, 2016: modified, 5 pounds', Q('R06', 'no lifting over 5 pounds')), f(10, 'TENS tried in January 2016 with little benefit', Q('R04', 'TENS home unit loaned 1/4')),
 f(11, 'H-wave trial February 17 to March 18, 2016', Q('R03', 'trial 2/17 to 3/18')), f(12, 'QME of March 8, 2016: not permanent and stationary, 10 pounds above the shoulder', Q('R12', 'no lifting over 10 pounds above the shoulder')), f(13, 'MRI of July 21, 2015: full thickness supraspinatus tear', Q('R14', 'full thickness supraspinatus tear')),
]
MUST_NOT = mn(('36 therapy visits', 'UR error'), ('Off work', 'full duty from April 4, 2016'), ('TENS never tried', 'tried in January'), ('No functional gain documented', 'QuickDASH 84 to 18'), ('Right shoulder', 'RFA slip'), ('She is represented', 'no attorney'), ('Takes Percocet or walks 5 minutes', 'another patient'), ('Takes no medication', 'naproxen as needed'),
 ('Surgery on October 25, 2015', 'QME slip'), ('Wears a sling in February 2016', 'copied sentence'), ('H-wave was bought', 'returned, purchase quoted'), ('Two reports of March 29, 2016', 'R16 duplicates R03'), ('The request is or is not medically necessary', 'no conclusions'))
HARD = [('R03', 'Remain off work', 'WORK_STATUS', 'unticked box'), ('R07', 'No work', 'WORK_STATUS', 'unticked box'), ('R03', 'Supraspinatus 4+/5', 'PAIN_SCORE', 'motor grade'), ('R05', 'took 2 Percocet before', 'MEDICATION', 'another patient'), ('R12', 'Kenalog 40 mg', 'MEDICATION', 'given in a procedure'), ('R09', '24 visits over 14 weeks', 'PROCEDURE', 'guideline'), ('R08', 'has completed 14 of 24', 'PAIN_SCORE', 'visit count'), ('R10', 'the same', 'MEDICATION', 'unticked box')]
