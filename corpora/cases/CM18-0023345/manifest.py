import re
S1={'D':'12/18/17','A':'','B':'','C':'X','F':'12/18/17','U':'2/5/18','R':'FRP wk 2 done. better. dept has no light duty under 50#','N':'2/5/18'}
S2={'D':'11/20/17','A':'','B':'','C':'X','F':'11/20/17','U':'12/18/17','R':'starts program 12/4','N':'12/18/17'}
RF={'NEW':'','RES':'X','FONT':'Courier Prime','L2':'(lifting 15 to 35 lbs, see report)','L3':'10 sessions (days)','SIG':'<span class="sig">Anneliese Korda</span>','SD':'<span class="hand" style="font-size:14pt">12/27/2017</span>','COM':''}
RU=dict(RF,NEW='X',RES='',L2='(see report 12/15)',SIG='',SD='<span class="hand" style="font-size:14pt">12/19/2017</span>',COM='<span class="hand" style="font-size:15pt">Returned 12/21, not signed. LM</span>')
DOCS=[
{'id':'F01','html':'cover.html','title':'Claims administrator transmittal','type':'cover-sheet','dos':'2018-02-20','role':'claims examiner','prov':'legal'},
{'id':'F02','html':'ur.html','title':'Utilization Review determination','type':'ur-decision','dos':'2018-01-04','role':'utilization review physician','prov':'ur'},
{'id':'F03','html':'imr_app.html','title':'Application for Independent Medical Review','type':'imr-application','dos':'2018-01-31','role':"applicant's attorney",'prov':'legal'},
{'id':'F04','html':'rfa.html','scan':1,'title':'DWC Form RFA of 12/27/2017 (resubmission)','type':'rfa','dos':'2017-12-27','role':'primary treating physician','prov':'treating','vars':RF},
{'id':'F05','annotated':True,'html':'pr2_1218.html','title':'PR-2 narrative of 12/18/2017','type':'progress-report','dos':'2017-12-18','role':'primary treating physician','prov':'treating'},
{'id':'F06','hand':True,'html':'slip.html','scan':2,'title':'Work status slip 12/18/2017','type':'other','dos':'2017-12-18','role':'primary treating physician','prov':'treating','vars':S1},
{'id':'F07','html':'rfa.html','scan':2,'title':'DWC Form RFA of 12/19/2017 (unsigned, returned)','type':'rfa','dos':'2017-12-19','role':'primary treating physician','prov':'treating','vars':RU},
{'id':'F08','hand':True,'html':'pr2_1023.html','scan':2,'title':'PR-2 form of 10/23/2017','type':'progress-report','dos':'2017-10-23','role':'primary treating physician','prov':'treating'},
{'id':'F09','hand':True,'html':'slip.html','scan':3,'title':'Work status slip 11/20/2017','type':'other','dos':'2017-11-20','role':'primary treating physician','prov':'treating','vars':S2},
{'id':'F11','html':'integrative.html','title':'Interdisciplinary progress report at 80 hours','type':'progress-report','dos':'2017-12-15','role':'functional restoration team','prov':'therapy'},
{'id':'F12','html':'intake.html','title':'Multidisciplinary initial evaluation 11/08/2017','type':'consultation','dos':'2017-11-08','role':'program physician','prov':'consult'},
{'id':'F13','html':'week1.html','scan':1,'title':'Program weekly summary, week 1','type':'therapy-note','dos':'2017-12-08','role':'functional restoration team','prov':'therapy'},
{'id':'F14','html':'psych.html','title':'Psychological test report 11/08/2017','type':'psych-report','dos':'2017-11-08','role':'psychologist','prov':'consult'},
{'id':'F15','hand':True,'html':'attend.html','scan':1,'title':'Program attendance sheet','type':'other','dos':'2017-12-15','role':'program staff','prov':'therapy'},
{'id':'F16','hand':True,'html':'log.html','title':"Patient's home log 12/16 to 12/29/2017",'type':'questionnaire','dos':'2017-12-29','role':'patient','prov':'unknown','vars':{'HF':'Because We Mentor'}},
{'id':'F17','html':'attyltr.html','title':"Letter of applicant's attorney 01/31/2018",'type':'correspondence','dos':'2018-01-31','role':"applicant's attorney",'prov':'legal'},
{'id':'F18','annotated':True,'html':'pr2_1218.html','scan':3,'title':"PR-2 narrative of 12/18/2017 (attorney's copy)",'type':'progress-report','dos':'2017-12-18','role':'primary treating physician','prov':'treating','dup':'F05'},
{'id':'F19','html':'op.html','title':'Operative report 02/17/2017','type':'operative-report','dos':'2017-02-17','role':'surgeon','prov':'treating'},
{'id':'F20','html':'qme.html','title':'PQME report of 08/15/2017, excerpt','type':'ame-qme-report','dos':'2017-08-15','role':'panel qualified medical evaluator','prov':'ame-qme'},
{'id':'F21','html':'mri.html','scan':1,'title':'MRI lumbar spine 07/19/2017','type':'imaging-report','dos':'2017-07-19','role':'radiologist','prov':'diagnostic'},
{'id':'F22','html':'rx.html','title':'Pharmacy profile 08/2017 to 01/2018','type':'pharmacy-log','dos':'2018-01-25','role':'pharmacist','prov':'pharmacy'},
{'id':'F23','html':'eor.html','title':'Explanation of review, program days','type':'billing','dos':'2018-01-11','role':'bill reviewer','prov':'billing'},
]
def stamp(d,i,n,g):
    r={'bates':f'TCPRA-{1000+g:05d}'}; k=d['id']
    if k=='F02': r['top']=f'JAN 04 2018 16:5{i}   CORVANE UTILIZATION 707 555 0139      TO 8055550152      {i:02d}/08'
    elif k=='F03': r['top']='02/02/2018 FRI 8:41 FAX  8055550161  BRANDT OSEI KIMBALL             002/006'
    elif k in('F17','F18'):
        r['top']=f'02/02/2018 FRI 8:4{2 if k=="F17" else 3} FAX  8055550161  BRANDT OSEI KIMBALL             {({"F17":2,"F18":3}[k]+i-1):03d}/006'
        if k=='F18' and i==1: r['extra']='<div class="sticker" style="top:1.05in;right:.5in">EXHIBIT A</div>'
    elif k in('F04','F05','F06'):
        r['top']=f'12/28/2017  10:07   From: BAYHEAD OCC   To: 18055550144    Page {({"F04":1,"F05":2,"F06":6}[k]+i-1)} of 9'
        if k=='F04': r['extra']='<div class="rub" style="top:.5in;right:.5in;transform:rotate(5deg)">TRI-CHANNEL PRA<br>DEC 28 2017<br>RECEIVED</div>'
    elif k in('F07','F08'):
        r['top']=f'12/20/2017  15:31   From: BAYHEAD OCC   To: 18055550144    Page {({"F07":1,"F08":2}[k])} of 2'
        if k=='F07': r['extra']='<div class="rub" style="top:.5in;right:.5in;transform:rotate(-4deg)">TRI-CHANNEL PRA<br>DEC 20 2017<br>RECEIVED</div>'
    elif k in('F11','F12','F13','F14','F15','F16'):
        r['top']=f'REDSTONE CANYON FRP   805 555 0175    01/12/2018 14:2{"F11F12F13F14F15F16".index(k)//3}'
    elif k=='F23': r['top']='(printed 02/16/2018)'
    return r
def BATES(g): return f'TCPRA-{1000+g:05d}'
