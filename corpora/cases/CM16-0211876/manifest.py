V0811={'D':'08/11/2016','WHY':'[X] Periodic [X] Change in work status [X] Change in condition [ ] Released from care',
'S':'She had her last Norco on July 22. The taper went over three weeks with the sixty tablets that were approved. No withdrawal that needed treatment; some sweats and loose stools in the first week. Since then her back is 8/10 most of the day. She left work early four times and did not go in this week. Walking 15 minutes (30 in June), standing 20. Daughter does the laundry. Leg burning 7/10. She takes ibuprofen from the store. No falls. Bladder and bowel fine.',
'M':'Gabapentin 300 mg t.i.d. (raised today). Norvasc 5 mg daily (family MD). No opioid at present. OTC ibuprofen 400 mg two or three a day.',
'O':'BP 138/88. Flexion 35/60. SLR left 45. EHL 4/5 left. Sensation less dorsum left foot. Tearful. PEG 7.3 (June 4.7).',
'P':'1. Increase gabapentin to 600 mg t.i.d., #90. 2. Request for Norco #60 was denied 07/27/2016; no appeal was filed by the patient. 3. Urine test next visit. 4. Suggested acupuncture, she is afraid of needles. 5. See in 5 weeks.',
'W':'[X] Remain off-work until 09/15/2016. [ ] Return to modified work on ____ with the following limitations or restrictions ____ [ ] Return to full duty on ____ with no limitations or restrictions.'}
V0609={'D':'06/09/2016','WHY':'[X] Periodic [ ] Change in work status [X] Request for authorization [ ] Released from care',
'S':'Doing fairly well. Pain 8/10 without, 4/10 with medication, relief begins in 40 minutes and lasts about 4 hours. With the medicine she walks 30 minutes, stands 45, cooks, does her own laundry and works 6 hours a day, 9 rooms. PEG 4.7. Denies constipation or drowsiness from Norco. Burning of the left leg is still there at night.',
'M':'Norco 10/325 one q.i.d. #120 (40 MME a day). Gabapentin 300 mg t.i.d. #90. Norvasc 5 mg daily from her family MD. Past: GABAdone and Norflex from Dr. Feist 2014, Duragesic 12 mcg/hr 2014, stopped for nausea.',
'O':'BP 126/80. Flexion 45/60, extension 15/25. SLR left 60. EHL 4+/5 left. Gait even.',
'P':'1. Norco 10/325 #120. 2. Gabapentin 300 mg t.i.d. #90. 3. CURES clean. Opioid agreement renewed. 4. Home exercise. 5. Nine weeks.',
'W':'[ ] Remain off-work until ____. [X] Return to modified work on 06/09/2016 with the following limitations or restrictions: 6 hours a day, no lifting over 15 lb, no turning of mattresses. [ ] Return to full duty on ____ with no limitations or restrictions.'}
R1={'N':'X','R':'','Q1':'1 po tid #90, 2 refills','Q2':'1 po bid prn #60','NOTE':'','D':'09/19/2016','PD':'X','AG':'T. Okafor-Lind','AD':'09/23/2016','CM':'see our 7/27/16. Gabapentin also held pending records'}
R2={'N':'','R':'X','Q1':'1 po tid #90, 2 refills','Q2':'1 po bid prn #60 (was 120)','NOTE':'Change in facts: ER 8/27/16, off work since 8/11/16, PEG 4.7 to 8.0 after Norco was stopped by UR','D':'10/04/2016','PD':'','AG':'','AD':'','CM':''}
DOCS=[
{'id':'K01','html':'er.html','scan':1,'title':'Emergency department record of 08/27/2016','type':'other','dos':'2016-08-27','role':'emergency physician assistant','prov':'treating'},
{'id':'K02','html':'imr.html','hand':True,'scan':1,'title':'Application for Independent Medical Review, signed by the employee','type':'imr-application','dos':'2016-11-01','role':'injured employee','prov':'legal'},
{'id':'K03','html':'ur.html','title':'Utilization Review denial of 10/14/2016','type':'ur-decision','dos':'2016-10-14','role':'utilization review physician','prov':'ur'},
{'id':'K04','html':'letter.html','hand':True,'scan':2,'title':'Letter of the patient','type':'correspondence','dos':'2016-09-20','role':'injured employee','prov':'unknown'},
{'id':'K05','html':'slips.html','scan':2,'title':'Pharmacy rejection slips and profile','type':'pharmacy-log','dos':'2016-10-18','dos_all':['2016-07-25','2016-08-19','2016-09-17','2016-10-18'],'role':'pharmacy','prov':'pharmacy'},
{'id':'K06','html':'pr2_0915.html','title':'PR-2 of 09/15/2016','type':'progress-report','dos':'2016-09-15','role':'primary treating physician','prov':'treating','annotated':True},
{'id':'K07','html':'pr2_0811.html','title':'PR-2 of 08/11/2016','type':'progress-report','dos':'2016-08-11','role':'primary treating physician','prov':'treating','vars':V0811},
{'id':'K08','html':'cover.html','title':'Fax cover to the RFA resubmission','type':'cover-sheet','dos':'2016-10-06','role':'authorization clerk','prov':'treating'},
{'id':'K09','html':'rfa.html','scan':1,'title':'DWC Form RFA of 10/04/2016, resubmission','type':'rfa','dos':'2016-10-04','role':'primary treating physician','prov':'treating','vars':R2},
{'id':'K10','html':'rfa.html','scan':3,'title':'DWC Form RFA of 09/19/2016, returned','type':'rfa','dos':'2016-09-19','role':'primary treating physician','prov':'treating','vars':R1},
{'id':'K11','html':'pr2_0915.html','scan':2,'title':'PR-2 of 09/15/2016, copy with the resubmission','type':'progress-report','dos':'2016-09-15','role':'primary treating physician','prov':'treating','dup':'K06'},
{'id':'K15','html':'ur_july.html','scan':1,'title':'Utilization Review denial of 07/27/2016 (Norco)','type':'ur-decision','dos':'2016-07-27','role':'utilization review physician','prov':'ur'},
{'id':'K16','html':'eor.html','title':'Explanation of review','type':'billing','dos':'2016-10-12','role':'bill review','prov':'billing'},
{'id':'K12','html':'uds.html','title':'Urine drug test, collected 09/01/2016','type':'lab-report','dos':'2016-09-01','role':'laboratory','prov':'diagnostic'},
{'id':'K13','html':'pain.html','hand':True,'scan':2,'title':'Pain drawing and PEG questionnaire of 09/15/2016','type':'questionnaire','dos':'2016-09-15','role':'patient','prov':'treating'},
{'id':'K17','html':'agree.html','scan':1,'title':'Opioid agreement of 06/09/2016','type':'other','dos':'2016-06-09','role':'primary treating physician','prov':'treating'},
{'id':'K18','html':'mri.html','scan':3,'title':'MRI of the lumbar spine','type':'imaging-report','dos':'2014-01-22','role':'radiologist','prov':'diagnostic'},
{'id':'K14','html':'pr2_0811.html','title':'PR-2 of 06/09/2016','type':'progress-report','dos':'2016-06-09','role':'primary treating physician','prov':'treating','vars':V0609},
]
def stamp(d,i,n,g):
    k=d['id']; r={'bates':f'HMI/IMR {g:04d}'}
    fax={'K08':0,'K09':1,'K10':2,'K11':3}
    if k in fax: r['top']=f'10/06/2016 THU 16:44 FAX 805 555 0137  CAMINO ALTO PAIN        -> 8885550111      {fax[k]+i:03d}/011'
    if k=='K09': r['extra']='<div class="rub" style="top:.6in;right:.5in;transform:rotate(-5deg)">UR INTAKE<br>OCT 07 2016</div>'
    if k=='K10': r['extra']='<div class="hand" style="top:.7in;left:.6in;font-size:17pt;transform:rotate(-8deg)">1st one, 9/19<br>sent back</div>'
    if k=='K01': r['top']=f'09/12/2016 08:31  ST BRENDAN HIM RELEASE   REQ 88213    PAGE {i} OF {n}'
    if k in('K04','K02'): r['top']=f'11/02/2016 10:{i:02d}  COPY AND SHIP DUNEPORT  805 555 0119                  p{i}'
    if k=='K05': r['top']=f'10/19/2016 12:15   DUNEPORT CENTRAL DRUG  805-555-0122      {i}/{n}'
    if k=='K12': r['top']=f'Sep-06-2016 07:02 AM  TRUMBULL TOX auto-fax        {i}/{n}'
    if k=='K18': r['top']='05/12/2015 14:40   FEIST MD   8055550165     003/019'
    if k=='K03': r['top']=f'OCT-14-2016 15:58   PALISADE CLINICAL REVIEW 8885550111   TO 8055550137   P {i:02d}/{n:02d}'
    return r
