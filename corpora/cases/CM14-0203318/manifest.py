DOCS=[
{'id':'J01','html':'cover.html','title':'Fax cover of the claims administrator with list of records','type':'cover-sheet','dos':'2015-01-14','role':'claims technician','prov':'unknown'},
{'id':'J02','html':'ur.html','title':'Utilization Review determination of 12/10/2014 with declaration of service','type':'ur-decision','dos':'2014-12-10','role':'utilization review physician','prov':'ur'},
{'id':'J03','html':'pr2_1106.html','title':"Primary treating physician's progress report of 11/06/2014",'type':'progress-report','dos':'2014-11-06','role':'primary treating physician','prov':'treating','annotated':True},
{'id':'J04','html':'imr.html','title':'Application for Independent Medical Review','type':'imr-application','dos':'2014-12-26','role':"applicant's attorney",'prov':'legal'},
{'id':'J05','html':'aq_dc.html','title':'Aquatic therapy discharge summary','type':'therapy-note','dos':'2014-07-23','role':'physical therapist','prov':'therapy'},
{'id':'J06','html':'ame.html','title':'Agreed Medical Evaluation of 08/28/2014, excerpt from page 21 of 38','type':'ame-qme-report','dos':'2014-08-28','role':'agreed medical evaluator','prov':'ame-qme'},
{'id':'J07','html':'op.html','scan':3,'title':'Operative report, right knee arthroscopy','type':'operative-report','dos':'2012-08-21','role':'orthopaedic surgeon','prov':'treating'},
{'id':'J08','html':'pr2form.html','hand':True,'scan':2,'title':'PR-2 form of 09/18/2014','type':'progress-report','dos':'2014-09-18','role':'primary treating physician','prov':'treating','vars':{'EXAM':'9-18-14','RA':'','SUBJ':'R knee 5/10, L 3-4/10. Much better since pool PT (12 done 7/23). Before pool walk 10 min w/ cane, now 25 min, no cane in house + yard. Puts on own socks now. Stairs still 1 at a time. Goes to pool on own 2x wk w/ district pass. Norco down from 2/day to 1/day most days.','OBJ':'263 lb. Less limp. R knee 0-106, no effusion. Quad 4/5 R. L 0-118.','PLAN':'Cont pool on own. Norco 5/325 #60, Anaprox DS #60. Saw AME 8/28, wait for report. Not P&amp;S, still improving. RTC 3 wk xrays.','UNTIL':'10-30-14','EXTRA':'','NEXT':'11-2-14'}},
{'id':'J09','html':'rfa.html','hand':True,'scan':2,'title':'DWC Form RFA of 11/24/2014','type':'rfa','dos':'2014-11-24','role':'primary treating physician','prov':'treating'},
{'id':'J10','html':'pr2_1106.html','scan':2,'title':'Progress report of 11/06/2014, copy attached to the RFA','type':'progress-report','dos':'2014-11-06','role':'primary treating physician','prov':'treating','dup':'J03'},
{'id':'J11','html':'pr4.html','title':"Primary treating physician's permanent and stationary report (PR-4), exam of 11/13/2014",'type':'permanent-stationary-report','dos':'2014-11-13','role':'primary treating physician','prov':'treating'},
{'id':'J12','html':'pt_lumbar.html','scan':1,'title':'Physical therapy discharge, low back','type':'therapy-note','dos':'2013-11-05','role':'physical therapist','prov':'therapy'},
{'id':'J13','html':'mri.html','title':'MRI of the right knee','type':'imaging-report','dos':'2014-04-11','role':'radiologist','prov':'diagnostic'},
{'id':'J14','html':'aq_flow.html','hand':True,'scan':2,'title':'Aquatic therapy flow sheet, 12 visits','type':'therapy-note','dos':'2014-06-16','dos_all':['2014-06-16','2014-06-18','2014-06-23','2014-06-25','2014-06-30','2014-07-02','2014-07-07','2014-07-09','2014-07-14','2014-07-16','2014-07-21','2014-07-23'],'role':'physical therapist assistant','prov':'therapy'},
{'id':'J15','html':'aq_eval.html','title':'Aquatic therapy initial evaluation','type':'therapy-note','dos':'2014-06-16','role':'physical therapist','prov':'therapy'},
{'id':'J16','html':'pr2form.html','hand':True,'scan':1,'title':'PR-2 form of 05/29/2014','type':'progress-report','dos':'2014-05-29','role':'primary treating physician','prov':'treating','vars':{'EXAM':'5-29-14','RA':'X','SUBJ':'R knee 7/10, L 5/10. Walks 10 min with cane then sits. Wife does socks R. Up and down stairs 1 at a time. MRI 4/11 R knee reviewed w pt: arthritis, no new tear. Norco 2/day.','OBJ':'266 lb. Antalgic R. R knee 0-102, sm effusion, medial tender. L 0-115. Quad 4-/5 R, 4/5 L.','PLAN':'Too heavy + sore for land PT. Request AQUATIC therapy 2x6 (12) both knees. Norco 5/325 #60, Anaprox DS #60. Talked about TKA, wants to wait. AME is set for August.','UNTIL':'7-10-14','EXTRA':'','NEXT':'7-13-14'}},
]
def stamp(d,i,n,g):
    k=d['id']; r={'bates':f'TDSRA {g:05d}'}
    if k in('J01','J02','J04','J06','J12','J13'): r['top']=f'01/14/2015 WED 15:{10+g//3:02d}  FAX 7075550141  TRI-DELTA RISK ADMIN            P.{g:03d}/026'
    if k=='J03': r['top']=f'NOV-13-2014 09:12   ALDER BLUFF ORTHO   707 555 0183                       P. {i} OF {n}'
    if k=='J10': r['top']=f'12/03/2014 08:47   7075550183 --> 8005550168   ALDER BLUFF ORTHO      page {i+1} of 4'
    if k=='J09':
        r['top']='12/03/2014 08:47   7075550183 --> 8005550168   ALDER BLUFF ORTHO      page 1 of 4'
        r['extra']='<div class="rub" style="top:.55in;right:.5in;transform:rotate(5deg)">REC\'D SOR<br>DEC 03 2014</div>'
    if k in('J05','J14','J15'): r['top']=f'Jul 24 2014 05:31PM  BLUEWATER AQUATIC 7075550172        Page {i+{"J05":0,"J14":2,"J15":1}[k]} / 4'
    if k=='J07':
        r['top']='12/01/2014 11:03  PORT SERRANO SURGERY CTR HIM   FAX 707 555 0176      %03d/002'%i
        if i==1: r['extra']='<div class="hand" style="top:.75in;right:.7in;font-size:15pt;transform:rotate(-6deg)">copy for Dr A<br>12/1/14</div>'
    if k in('J08','J16'): r['top']='%s  ALDER BLUFF ORTHO  707 555 0183      %02d'%({'J08':'09/22/2014 16:20','J16':'06/02/2014 10:05'}[k],i)
    if k=='J11' and i==1: r['extra']='<div class="rub" style="top:1.1in;right:.5in;transform:rotate(-9deg)">RECEIVED<br>NOV 25 2014<br>TRI-DELTA</div>'
    return r
