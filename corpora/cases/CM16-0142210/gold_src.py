# Written by hand from the sources, before any program read the case. Q gives the page of a quote in casefile.pdf.
from goldlib import Q, QS
SPLIT = 'development'
TRAPS = [1, 5, 7, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 28, 30, 34]
CASE = {'caseId': 'CM16-0142210', 'applicant': 'Rosalind M. Tavares-Keogh (fictional)', 'dob': '1968-11-22', 'sex': 'F', 'age_at_latest_visit': 47, 'doi': '2010-05-14',
 'mechanism': 'pulled down by a falling resident during a transfer', 'occupation': 'nurse assistant', 'employer': 'Bellhaven Convalescent Hospital', 'body_parts': ['neck (cervical spine, right C6 radiculopathy)', 'right shoulder'],
 'represented': True, 'attorney': 'Quillfeather & Sato (Hiroshi Sato)', 'claim_number': 'NBS-10-447-8820', 'wcab_number': 'ADJ7781193', 'ur_number': 'HUM-160711-2284',
 'disputed_service': 'Norco 10/325 mg #180; OxyContin 15 mg #60', 'ur_decision_date': '2016-07-08', 'ur_outcome': 'modified for weaning: Norco #135, OxyContin #45; follow-up visit certified; FCE conditionally non-certified (no necessity decision)',
 'rule_set': '8 CCR 9792.20(e), MTUS Chronic Pain Medical Treatment Guidelines (2009) pages 78-80, 86-89, 124'}
def t(date, kind, value, q, source='own'): return {'date': date, 'kind': kind, 'value': value, 'source': source, **q}
def o(date, kind, value, quote): return t(date, kind, value, Q('D12', quote), 'quoted in the QME report')
TIMELINE = [
 t('2010-05-14', 'injury', 'Pulled down by a falling resident; neck and right shoulder', Q('D17', 'went down with a falling resident')),
 o('2010-05-15', 'visit', "Doctor's First Report: 8/10, Tylenol #3 q6h, ibuprofen; off work", 'Pulled down by falling pt'),
 o('2010-05-22', 'med_change', 'Hives: Tylenol #3 stopped, Vicodin begun', 'stop Tylenol #3'),
 t('2010-09-08', 'imaging', 'MRI right shoulder: high grade partial supraspinatus tear', Q('D13', 'High grade partial tear of the right supraspinatus')),
 o('2010-10-04', 'work', 'Light duty in the laundry, four hours, left hand; ended 2010-10-25', 'Return to light duty, laundry folding'),
 o('2010-12-02', 'procedure', 'Subacromial injection, nine days of relief', 'good relief for nine days'),
 o('2011-06-21', 'surgery', 'Right shoulder arthroscopy, decompression, supraspinatus repair', 'Right shoulder arthroscopy, subacromial decompression'),
 o('2012-04-03', 'med_change', 'Duragesic 25 mcg/hr and Norco b.i.d., Cymbalta', 'Duragesic 25 mcg/hr patch'),
 t('2012-06-01', 'benefits', 'Temporary disability ends by the 104 week limit, not by recovery', Q('D14', 'It is not because a doctor has found that you can work')),
 o('2012-06-26', 'med_change', 'Duragesic stopped; OxyContin 10 mg b.i.d., Norco t.i.d.', 'OxyContin 10 mg b.i.d. begun'),
 o('2012-11-08', 'electrodiagnostic', 'Mild chronic right C6 radiculopathy, mild right carpal tunnel syndrome', 'Mild chronic right C6 radiculopathy'),
 o('2013-01-29', 'procedure', 'Cervical epidural, 40% for two weeks', 'C7-T1 interlaminar'),
 o('2013-04-09', 'qme', 'First QME evaluation, not permanent and stationary', 'My own first evaluation'),
 o('2013-09-17', 'visit', 'Spine consultation, not a candidate for fusion', 'Not a candidate for fusion at this time'),
 t('2014-05-29', 'therapy', 'Acupuncture 6 of 6: 8/10 before, 7/10 after, housework the same', Q('D18', 'housework the same')),
 t('2015-03-04', 'imaging', 'MRI cervical: C5-6 4 mm complex, moderate to severe right foraminal narrowing', Q('D15', 'slightly larger, with moderate to severe right foraminal narrowing')),
 t('2015-10-13', 'visit', 'PR-2: 8 without, 5 with; walks 20 min; NDI 52%; OxyContin 10 b.i.d., Norco t.i.d. (60 MME); off work', Q('D17', 'She can walk 20 minutes')),
 t('2016-01-19', 'visit', 'PR-2 form: OxyContin to 15 b.i.d., Norco to q.i.d. (85 MME); off work until 03/01/2016', Q('D16', 'OxyContin up from 10 to 15 mg BID')),
 t('2016-02-17', 'qme', 'Panel QME re-evaluation: permanent and stationary, permanent restrictions, advises taper; NDI 58%', Q('D12', 'permanent and stationary as of February 17, 2016')),
 t('2016-04-12', 'visit', 'PR-2: Norco to six a day (105 MME); NDI 60%; off work', Q('D09', 'increased from four to six a day')),
 t('2016-05-10', 'visit', 'PR-2 copied forward from 04/12/2016; intake pain 7/10 is new', Q('D05', '7/10')),
 t('2016-05-10', 'lab', 'Urine drug test: oxycodone found; hydrocodone prescribed, not detected; alprazolam detected, not prescribed', Q('D10', 'INCONSISTENT - prescribed, not detected')),
 t('2016-06-14', 'visit', 'PR-2: no change in function, help with hair and clothes, NDI 62%, 105 MME, off work', Q('D07', 'The patient reports no change in function since the last visit')),
 t('2016-06-28', 'request', 'RFA: Norco #180, OxyContin #60, follow-up, FCE', Q('D06', '06/28/2016')),
 t('2016-07-01', 'request_received', 'RFA received', Q('D02', 'first received 07/01/2016')),
 t('2016-07-08', 'ur_decision', 'UR modifies Norco to #135 and OxyContin to #45 for weaning', Q('D02', 'MODIFIED')),
 t('2016-07-14', 'fill', 'Reduced fills after the decision: OxyContin #45, hydrocodone #135', Q('D11', '07/14/2016')),
 t('2016-07-22', 'imr_application', "IMR application signed by the applicant's attorney", Q('D04', '7/22/16')),
]
def oxy(s): return {'drug': 'OxyContin', 'ingredient': 'oxycodone', 'strength': s, 'frequency': 'b.i.d.', 'quantity': '#60', 'status': 'taking'}
def nor(f, q): return {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': f, 'quantity': q, 'status': 'taking'}
MEDS = [
 {'date': '2010-05-15', 'quoted_in': 'D12', 'meds': [{'drug': 'Tylenol #3', 'ingredient': 'acetaminophen+codeine', 'frequency': 'one q6h', 'quantity': '#28'}, {'drug': 'ibuprofen', 'ingredient': 'ibuprofen', 'strength': '600 mg'}], **Q('D12', 'Tylenol #3 one q6h #28')},
 {'date': '2012-04-03', 'quoted_in': 'D12', 'meds': [{'drug': 'Duragesic', 'ingredient': 'fentanyl', 'strength': '25 mcg/hr', 'frequency': 'every 72 hours', 'quantity': '#10'}, {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': 'b.i.d.'}, {'drug': 'Cymbalta', 'ingredient': 'duloxetine', 'strength': '30 mg'}], **Q('D12', 'Duragesic 25 mcg/hr patch')},
 {'date': '2012-06-26', 'quoted_in': 'D12', 'meds': [{'drug': 'OxyContin', 'ingredient': 'oxycodone', 'strength': '10 mg', 'frequency': 'b.i.d.'}, {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': 't.i.d.'}], 'stopped': ['Duragesic', 'Cymbalta'], **Q('D12', 'OxyContin 10 mg b.i.d. begun')},
 {'date': '2015-10-13', 'meds': [oxy('10 mg'), nor('t.i.d.', '#90')], 'allergy': ['codeine'], 'past': ['Duragesic', 'Cymbalta', 'tramadol', 'ibuprofen'], **Q('D17', '10/325 t.i.d. #90')},
 {'date': '2016-01-19', 'meds': [oxy('15 mg'), nor('QID', '#120')], 'changes': ['OxyContin 10 to 15 mg', 'Norco t.i.d. to q.i.d.'], **Q('D16', 'Norco 10/325 TID to QID #120')},
 {'date': '2016-02-17', 'meds': [{'drug': 'OxyContin', 'ingredient': 'oxycodone', 'strength': '15 mg', 'frequency': 'twice a day'}, {'drug': 'Norco', 'ingredient': 'acetaminophen+hydrocodone', 'strength': '10/325', 'frequency': 'four a day'}, {'drug': 'Ambien', 'ingredient': 'zolpidem', 'strength': '10 mg'}, {'drug': 'lisinopril', 'ingredient': 'lisinopril', 'non_industrial': True}], **Q('D12', 'OxyContin 15 mg twice a day')},
 {'date': '2016-04-12', 'meds': [oxy('15 mg'), nor('max 6/day', '#180'), {'drug': 'lisinopril', 'ingredient': 'lisinopril', 'strength': '20 mg', 'non_industrial': True}], 'changes': ['Norco four to six a day'], **Q('D09', 'increased from four to six a day')},
 {'date': '2016-05-10', 'meds': [oxy('15 mg'), nor('max 6/day', '#180')], 'copied_forward': True, **Q('D05', '1 tab PO q4h prn, max 6/day')},
 {'date': '2016-06-14', 'meds': [oxy('15 mg'), nor('max 6/day', '#180')], 'allergy': ['codeine'], **Q('D07', 'Norco six a day and OxyContin twice a day')},
 {'date': '2015-10-01/2016-08-08', 'source': 'pharmacy log', 'meds': [
  {'drug': 'OxyContin', 'ingredient': 'oxycodone', 'fills': [[d, '10 MG', 60] for d in ('2015-10-13', '2015-11-12', '2015-12-14')] + [[d, '15 MG', 60] for d in ('2016-01-20', '2016-02-19', '2016-03-18', '2016-04-14', '2016-05-12', '2016-06-15')] + [['2016-07-14', '15 MG', 45]]},
  {'drug': 'hydrocodone-acetaminophen', 'ingredient': 'acetaminophen+hydrocodone', 'fills': [[d, '10-325 MG', n] for d, n in (('2015-10-13', 90), ('2015-11-12', 90), ('2015-12-14', 90), ('2016-01-20', 120), ('2016-02-19', 120), ('2016-03-18', 120), ('2016-04-14', 180), ('2016-05-12', 180), ('2016-06-15', 180), ('2016-07-14', 135))]},
  {'drug': 'zolpidem', 'ingredient': 'zolpidem', 'prescriber': 'Quan', 'fills': [[d, '10 MG', 30] for d in ('2015-10-05', '2015-11-17', '2015-12-16', '2016-01-15', '2016-02-13', '2016-03-14', '2016-04-12', '2016-05-13', '2016-06-10', '2016-07-11')]},
  {'drug': 'naloxone', 'ingredient': 'naloxone', 'fills': [['2016-05-12', '4 MG', 2]]}], **Q('D11', 'DISPENSING HISTORY')},
]
PERM = ['no lifting, pushing or pulling over 10 pounds with the right arm', 'no work at or above right shoulder level', 'no prolonged looking up']
WORK = [
 {'date': '2012-02-28', 'quoted_in': 'D12', 'capacity': 'modified', 'lift_lb': 10, 'restrictions': ['no lifting over ten pounds with the right arm', 'no overhead work'], 'participation': 'not working', **Q('D12', 'no lifting over ten pounds with the right arm, no overhead work')},
 {'date': '2015-10-13', 'capacity': 'off-work', 'participation': 'has not worked since 2010', **Q('D17', 'remains off work')},
 {'date': '2016-01-19', 'capacity': 'off-work', 'until': '2016-03-01', 'checkbox': 'Remain off-work until (the other two boxes are empty)', **Q('D16', 'Remain off-work until')},
 {'date': '2016-02-17', 'author': 'QME', 'capacity': 'modified', 'permanence': 'permanent', 'lift_lb': 10, 'restrictions': PERM, 'phase': 'permanent-and-stationary', **Q('D12', 'No lifting, pushing or pulling over ten pounds with the right arm')},
 {'date': '2016-04-12', 'capacity': 'off-work', 'checkbox': 'Remain off work until next visit', **Q('D09', 'The patient is off work')},
 {'date': '2016-05-10', 'capacity': 'off-work', 'copied_forward': True, **Q('D05', 'The patient is off work')},
 {'date': '2016-06-14', 'capacity': 'off-work', 'participation': 'has not returned to work', **Q('D07', 'She remains off work')},
]
PAIN = [
 {'date': '2010-05-15', 'quoted_in': 'D12', 'scores': [{'value': 8}], **Q('D12', 'Pain R shoulder and neck 8/10')},
 {'date': '2012-04-03', 'quoted_in': 'D12', 'scores': [{'value': 8, 'site': 'neck'}, {'value': 6, 'site': 'shoulder'}], **Q('D12', 'Neck 8/10, shoulder 6/10')},
 {'date': '2014-05-29', 'scores': [{'value': 8, 'context': 'before'}, {'value': 7, 'context': 'after'}], **Q('D18', '7/10')},
 {'date': '2015-10-13', 'scores': [{'value': 8, 'context': 'without-medication'}, {'value': 5, 'context': 'with-medication'}], **Q('D17', '8/10')},
 {'date': '2016-01-19', 'scores': [{'value': 8, 'context': 'without-medication'}, {'value': 6, 'context': 'with-medication'}], **Q('D16', '6/10 with meds')},
 {'date': '2016-04-12', 'scores': [{'value': 8, 'context': 'current'}, {'value': 8, 'context': 'without-medication'}, {'value': 5, 'context': 'with-medication'}], **Q('D09', 'Pain level is 8/10 without medication')},
 {'date': '2016-05-10', 'scores': [{'value': 7, 'context': 'current', 'source': 'MA intake, new'}, {'value': 8, 'context': 'without-medication', 'source': 'copied forward'}, {'value': 5, 'context': 'with-medication', 'source': 'copied forward'}], **Q('D05', '7/10')},
 {'date': '2016-06-14', 'scores': [{'value': 8, 'context': 'current'}, {'value': 8, 'context': 'without-medication'}, {'value': 5, 'context': 'with-medication'}], **Q('D07', 'Pain level is 8/10 without medication')},
 {'date': None, 'scores': [{'value': 8, 'context': 'current'}, {'value': 10, 'context': 'worst'}, {'value': 5, 'context': 'least'}], 'source': 'undated questionnaire', **Q('D08', 'Worst pain in the last week')},
]
FUNC = [
 {'date': '2013-07-16', 'quoted_in': 'D12', 'walk_min': 30, 'self_care': 'independent', **Q('D12', 'Walks 30 minutes')},
 {'date': '2015-10-13', 'walk_min': 20, 'drive_min': 20, 'ndi_pct': 52, 'sleep_h': '5', 'self_care': 'dresses without help but slowly', **Q('D17', 'She can walk 20 minutes')},
 {'date': '2016-01-19', 'walk_min': '15-20', 'ndi_pct': 56, 'self_care': 'daughter washes her hair', **Q('D16', 'Walks 15-20 min')},
 {'date': '2016-02-17', 'walk_min': 15, 'sit_min': 30, 'drive_min': '10-15', 'ndi_pct': 58, 'self_care': 'daughter fastens her brassiere and washes her hair', 'author': 'QME', **Q('D12', '29 of 50, or 58 percent')},
 {'date': '2016-04-12', 'walk_min': 15, 'sit_min': 30, 'drive_min': '10-15', 'ndi_pct': 60, **Q('D09', 'Neck Disability Index 30/50 (60%)')},
 {'date': '2016-05-10', 'walk_min': 15, 'sit_min': 30, 'drive_min': '10-15', 'ndi_pct': 60, 'copied_forward': True, **Q('D05', 'Neck Disability Index 30/50 (60%)')},
 {'date': '2016-06-14', 'walk_min': 15, 'sit_min': 30, 'ndi_pct': 62, 'self_care': 'can not wash her own hair or fasten her clothes in back', 'statement': 'no change in function since the last visit', **Q('D07', 'NDI today 31/50 (62%)')},
]
def mme(date, items, q, **kw):
    r = {'date': date, 'items': [], 'cdc2016': 0, 'cdc2022': 0}
    for name, mg, f in items:
        r['items'].append({'drug': name, 'mg_per_day': mg}); r['cdc2016'] += mg * f; r['cdc2022'] += mg * f
    r.update(kw); r.update(q); return r
MME = [
 mme('2010-05-15', [('codeine 30 mg x 4', 120, .15)], Q('D12', 'Tylenol #3 one q6h #28'), quoted_in='D12'),
 {'date': '2012-04-03', 'quoted_in': 'D12', 'items': [{'drug': 'fentanyl patch 25 mcg/hr', 'mcg_per_hour': 25}, {'drug': 'hydrocodone 10 mg x 2', 'mg_per_day': 20}], 'cdc2016': 80.0, 'cdc2022': 80.0, **Q('D12', 'Duragesic 25 mcg/hr patch')},
 mme('2012-06-26', [('oxycodone ER 10 mg x 2', 20, 1.5), ('hydrocodone 10 mg x 3', 30, 1)], Q('D12', 'OxyContin 10 mg b.i.d. begun'), quoted_in='D12'),
 mme('2015-10-13', [('oxycodone ER 10 mg x 2', 20, 1.5), ('hydrocodone 10 mg x 3', 30, 1)], Q('D17', '10/325 t.i.d. #90')),
 mme('2016-01-19', [('oxycodone ER 15 mg x 2', 30, 1.5), ('hydrocodone 10 mg x 4', 40, 1)], Q('D16', 'Norco 10/325 TID to QID #120')),
 mme('2016-04-12', [('oxycodone ER 15 mg x 2', 30, 1.5), ('hydrocodone 10 mg x 6', 60, 1)], Q('D09', 'Total 105 MED')),
 mme('2016-05-10', [('oxycodone ER 15 mg x 2', 30, 1.5), ('hydrocodone 10 mg x 6', 60, 1)], Q('D05', '1 tab PO q4h prn, max 6/day'), copied_forward=True),
 mme('2016-06-14', [('oxycodone ER 15 mg x 2', 30, 1.5), ('hydrocodone 10 mg x 6', 60, 1)], Q('D07', 'Norco six a day and OxyContin twice a day')),
]
def con(sev, claim, cq, contrary, xq, kind): return {'kind': kind, 'severity': sev, 'claim': claim, 'claim_doc': cq['doc'], 'claim_page': cq['page'], 'claim_quote': cq['quote'], 'contrary': contrary, 'contrary_doc': xq['doc'], 'contrary_page': xq['page'], 'contrary_quote': xq['quote']}
CONTRADICTIONS = [
 con('high', 'PR-2 of 06/14/2016: UDS of 05/10/2016 consistent with prescribed medications', Q('D07', 'UDS of 05/10/2016 consistent with prescribed medications'), 'Laboratory: hydrocodone prescribed and not detected, alprazolam detected and not prescribed', Q('D10', 'INCONSISTENT - prescribed, not detected'), 'lab_vs_note'),
 con('high', 'UR letter: no urine drug test within the last 12 months in the documents', Q('D02', 'There is no urine drug test within the last 12 months'), 'Urine drug test collected 05/10/2016 is in the file', Q('D10', 'Collected: 05/10/2016'), 'ur_no_documentation'),
 con('high', 'RFA: able to do ADLs independently', Q('D06', 'able to do ADLs independently'), 'PR-2 of 06/14/2016: can not wash her own hair or fasten her clothes in back', Q('D07', 'She still can not wash her own hair'), 'rfa_vs_note'),
 con('high', 'UR letter: left shoulder arthroscopy in 2011', Q('D02', 'left shoulder arthroscopy in 2011'), 'PR-2: right shoulder arthroscopy with rotator cuff repair 06/21/2011', Q('D07', 'right shoulder arthroscopy with rotator cuff repair'), 'laterality'),
 con('high', 'PR-2 of 06/14/2016: no other prescriber of pain medication; list without zolpidem', Q('D07', 'Current medications (reconciled)'), 'Pharmacy log: zolpidem 10 mg monthly from Dr. Quan', Q('D11', 'ZOLPIDEM TARTRATE 10 MG TABLET'), 'medication_list'),
 con('medium', 'UR letter, opening: the request has been denied as submitted', Q('D02', 'has been denied as submitted'), 'UR letter, table: both drugs modified, #135 and #45', Q('D02', '#135, for weaning'), 'ur_internal'),
 con('medium', 'PR-2 of 06/14/2016: remains off work', Q('D07', 'She remains off work'), 'QME: permanent and stationary with permanent restrictions since 02/17/2016', Q('D12', 'permanent and stationary as of February 17, 2016'), 'work_status'),
 con('medium', 'PR-2 of 05/10/2016: seen today, April 12, 2016', Q('D05', 'She is seen today, April 12, 2016'), 'Same report: date of service 05/10/2016', Q('D05', 'Date of service: 05/10/2016'), 'copied_forward'),
 con('medium', 'PR-2 of 05/10/2016 narrative: 8/10 without, 5/10 with medication (copied)', Q('D05', 'Pain level is 8/10 without medication'), 'Same report, intake: pain now 7/10', Q('D05', '7/10'), 'same_visit'),
 con('medium', "Attorney's letter: stable regimen for years", Q('D20', 'stable regimen for years'), 'PR-2 of 04/12/2016: Norco increased from four to six a day; OxyContin increased in January', Q('D09', 'increased from four to six a day'), 'legal_vs_treating'),
 con('medium', 'PR-2 of 06/14/2016: aberrant behavior none', Q('D07', 'Aberrant behavior: none'), "Undated questionnaire: ran out 4 days early, took husband's Xanax", Q('D08', 'Ran out 4 days early last month'), 'questionnaire_vs_note'),
]
MISSING = [
 {'what': 'PR-2 of Dr. Hargrove-Nakata', 'date': '2016-03-15', 'named_where': [Q('D02', '03/15/2016')], 'must_find': True},
 {'what': 'Psychological consultation, Dr. Wainscott', 'date': '2015-06-02', 'named_where': [Q('D02', 'Dr. Wainscott, 06/02/2015'), Q('D01', 'psychological report of 2015')], 'must_find': True},
 {'what': 'First QME report', 'date': '2013-04-09', 'named_where': [Q('D12', 'I first saw her on April 9, 2013')], 'must_find': True},
 {'what': 'EMG/NCS report', 'date': '2012-11-08', 'named_where': [Q('D07', 'EMG/NCS 11/08/2012')], 'must_find': True},
 {'what': 'Operative report, right shoulder', 'date': '2011-06-21', 'named_where': [Q('D12', 'Operative report'), Q('D17', 'June 21, 2011')], 'must_find': True},
 {'what': 'Urine drug screen result', 'date': '2015-10-13', 'named_where': [Q('D17', 'Urine drug screen')], 'must_find': False},
 {'what': 'Cervical MRI of 2012', 'date': '2012-01-24', 'named_where': [Q('D15', 'January 24, 2012')], 'must_find': False},
 {'what': 'Opioid agreement', 'date': None, 'named_where': [Q('D07', 'Opioid agreement on file (2014)')], 'must_find': False},
 {'what': 'Records of 2010 to 2015 that the QME quotes', 'date': None, 'named_where': [Q('D12', 'The records which I was sent are abstracted')], 'must_find': False},
]
COPIED = [
 {'doc': 'D05', 'date': '2016-05-10', 'copied_from': 'D09', 'copied_from_date': '2016-04-12', 'what': 'everything but the date, the vital signs and the intake pain', 'stale': [Q('D05', 'She is seen today, April 12, 2016'), Q('D05', 'increased from four to six a day'), Q('D05', 'Neck Disability Index 30/50 (60%)')], 'new': [Q('D05', '7/10'), Q('D05', '128/80')], 'handling': 'not independent evidence'},
 {'doc': 'D07', 'date': '2016-06-14', 'copied_from': 'D09', 'copied_from_date': '2016-04-12', 'what': 'subjective, review of systems, objective findings, four A\'s', 'stale': [Q('D07', 'Since the last visit she has been taking Norco up to six a day'), Q('D07', 'Pain level is 8/10 without medication')], 'new': [Q('D07', 'The patient reports no change in function since the last visit'), Q('D07', 'NDI today 31/50 (62%)')], 'handling': 'only the interval history, vital signs, UDS line and plan are new'},
]
ADL = {'state': 'contradicted', 'evidence': [Q('D07', 'The patient reports no change in function since the last visit'), Q('D07', 'She still can not wash her own hair'), Q('D07', 'NDI today 31/50 (62%)'), Q('D17', '26/50, 52%'), Q('D17', 'She dresses without help but slowly'), Q('D12', '29 of 50, or 58 percent')]}
RES = {'state': 'contradicted', 'evidence': [Q('D17', 'remains off work'), Q('D16', 'Remain off-work until'), Q('D09', 'The patient is off work'), Q('D07', 'She remains off work')]}
DEP = {'state': 'contradicted', 'evidence': [Q('D17', '10/325 t.i.d. #90'), Q('D16', 'OxyContin up from 10 to 15 mg BID'), Q('D09', 'increased from four to six a day'), Q('D07', 'Norco six a day and OxyContin twice a day')]}
NOT = [{'what': 'able to do ADLs independently (RFA line)', **Q('D06', 'able to do ADLs independently')}, {'what': 'with her medication she can do what she needs to do (attorney)', **Q('D20', 'with her medication she can do what she needs')}, {'what': '8/10 without, 5/10 with medication: drug effect, not change over time', **Q('D07', 'Pain level is 8/10 without medication')}, {'what': 'reduced fills of 07/14/2016: because of the UR decision, not of improvement', **Q('D11', '07/14/2016')}]
REASONS = ['has not returned to work; off work at every visit', 'function is worse: NDI 52% to 62%, walking 20 to 15 minutes, now needs help with hair and clothes', '60 to 105 MME a day between 10/13/2015 and 04/12/2016', 'pain with medication unchanged at 5/10 in copied text', 'urine drug test inconsistent', 'the QME sees neither a return to work nor better function']
def fi(treatment, requested): return {'treatment': treatment, 'family': 'opioid', 'request': 'repeat', 'requested': requested, 'rule': 'MTUS Chronic Pain Guidelines pages 78-80 (continue if returned to work or improved function and pain); 8 CCR 9792.20(e)',
 'prior_exposure': {'status': 'yes', 'since': '2012-06-26', 'evidence': [Q('D17', '10/325 t.i.d. #90'), Q('D11', 'OXYCONTIN 10 MG ER TABLET')]}, 'adl': ADL, 'work_restrictions': RES, 'dependency': DEP, 'verdict': 'not-demonstrated', 'partial': False, 'reasons': REASONS, 'not_admissible': NOT}
FI = [fi('Norco 10/325', 'Norco 10/325 #180'), fi('OxyContin 15 mg', 'OxyContin 15 mg #60')]
def f(n, text, *q): return {'n': n, 'fact': text, 'evidence': list(q)}
SUMMARY = [
 f(1, 'Represented applicant, nurse assistant, pulled down by a falling resident on May 14, 2010', Q('D17', 'went down with a falling resident'), Q('D04', 'attorney for applicant')),
 f(2, 'Chronic neck and right shoulder pain, right C6 radiculopathy', Q('D07', 'Cervical disc disorder with radiculopathy')),
 f(3, 'UR of July 8, 2016 modified Norco 10/325 #180 to #135 and OxyContin 15 mg #60 to #45 for weaning; no return to work, no more function', Q('D02', '#135, for weaning'), Q('D02', 'The patient has not returned to work')),
 f(4, "IMR application signed by the applicant's attorney July 22, 2016", Q('D04', '7/22/16')),
 f(5, 'PR-2 of June 14, 2016: 8/10 without and 5/10 with medication', Q('D07', 'Pain level is 8/10 without medication')),
 f(6, 'PR-2 of June 14, 2016: no change in function; can not wash her own hair or fasten her clothes in back; NDI 62%', Q('D07', 'She still can not wash her own hair'), Q('D07', 'NDI today 31/50 (62%)')),
 f(7, 'PR-2 of June 14, 2016: off work', Q('D07', 'She remains off work')),
 f(8, 'OxyContin 15 mg b.i.d. and Norco 10/325 six a day (105 MME), up from 60 MME in October 2015', Q('D09', 'Total 105 MED'), Q('D17', '10/325 t.i.d. #90')),
 f(9, 'NDI 52% on October 13, 2015', Q('D17', '26/50, 52%')),
 f(10, 'Urine drug test of May 10, 2016: hydrocodone not detected, alprazolam detected', Q('D10', 'INCONSISTENT - prescribed, not detected'), Q('D10', 'INCONSISTENT - detected, not prescribed')),
 f(11, 'Pharmacy: zolpidem monthly from another prescriber, not on the PR-2 list', Q('D11', 'ZOLPIDEM TARTRATE 10 MG TABLET')),
 f(12, 'QME of February 17, 2016: permanent and stationary, 10 lb right arm, advises a slow taper', Q('D12', 'permanent and stationary as of February 17, 2016'), Q('D12', 'slow taper')),
 f(13, 'Right shoulder arthroscopy and cuff repair June 21, 2011', Q('D17', 'June 21, 2011')),
 f(14, 'MRI of March 4, 2015: C5-6 4 mm complex, moderate to severe right foraminal narrowing', Q('D15', '4 mm, slightly larger')),
 f(15, 'Earlier acupuncture (6, 2014), housework the same', Q('D18', 'housework the same')),
 f(16, 'PR-2 of May 10, 2016 repeats the text of April 12, 2016', Q('D05', 'She is seen today, April 12, 2016')),
]
MUST_NOT = [
 {'statement': 'Norco or OxyContin was denied', 'why': 'modified; the table governs'}, {'statement': 'The FCE was found not necessary', 'why': 'conditional, no decision on necessity'},
 {'statement': 'There is no urine drug test', 'why': 'in the file'}, {'statement': 'The urine drug test was consistent', 'why': 'note against the laboratory'},
 {'statement': 'She is prescribed Xanax or alprazolam', 'why': "husband's drug, found in urine"}, {'statement': 'She takes Duragesic, Percocet, Vicodin, tramadol, Cymbalta, Soma, Lidoderm', 'why': 'past, or never dispensed'},
 {'statement': 'She takes methadone, prednisone or methotrexate', 'why': 'family'}, {'statement': 'Left shoulder surgery or injury', 'why': 'UR error'}, {'statement': 'Cervical fusion done or planned', 'why': 'hypothetical'},
 {'statement': 'Visits of 2010 to 2015 dated February 17 or March 14, 2016', 'why': 'quoted by the QME'}, {'statement': 'Pain improved from 8/10 to 5/10 over time', 'why': 'with and without medication'},
 {'statement': 'She recovered in June 2012', 'why': 'benefits ended by law'}, {'statement': 'The medication was tapered because she improved', 'why': 'UR decision'}, {'statement': 'Two reports of June 14, 2016', 'why': 'D21 duplicates D07'},
 {'statement': 'The request is or is not medically necessary', 'why': 'no conclusions'},
]
HARD = [
 ('D16', 'Return to modified work on', 'WORK_STATUS', 'unticked box'), ('D16', 'Return to full duty on', 'WORK_STATUS', 'unticked box'), ('D07', 'Return to full duty on', 'WORK_STATUS', 'unticked box'),
 ('D07', 'Flexion 35/50', 'PAIN_SCORE', 'range of motion'), ('D07', 'grip 4/5', 'PAIN_SCORE', 'motor grade'), ('D12', 'Visit 4/6', 'PAIN_SCORE', 'visit counter'), ('D12', 'PHQ-9 17, GAF 55', 'PAIN_SCORE', 'instruments'),
 ('D02', 'If the patient has returned to work', 'WORK_STATUS', 'guideline text'), ('D12', 'fentanyl 50 mcg for sedation', 'MEDICATION', 'given in a procedure, not on the list'), ('D07', 'RFA will follow', 'PROCEDURE', 'request form'),
 ('D12', 'brother is in a methadone program', 'MEDICATION', 'family'), ('D08', 'drive over 30 min', 'FUNCTION', 'unticked box'), ('D07', 'told not to drive or operate machinery', 'FUNCTION', 'patient education'), ('D10', 'Methadone', 'MEDICATION', 'analyte of a panel'),
]
