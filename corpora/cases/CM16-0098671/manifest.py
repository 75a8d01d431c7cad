DOCS=[
{'id':'G01','hand':True,'html':'cover.html','title':'Fax cover sheet 06/08/2016','type':'cover-sheet','dos':'2016-06-08','role':'claims examiner','prov':'legal'},
{'id':'G02','html':'rfa.html','hand':True,'scan':1,'title':'DWC Form RFA of 04/04/2016','type':'rfa','dos':'2016-04-04','role':'primary treating physician','prov':'treating'},
{'id':'G03','html':'pr2_0322.html','title':'PR-2 of 03/22/2016','type':'progress-report','dos':'2016-03-22','role':'physician assistant for the primary treating physician','prov':'treating'},
{'id':'G04','hand':True,'html':'ghost_work.html','scan':3,'title':'Work status report 03/22/2016 (practically unreadable)','type':'other','dos':'2016-03-22','role':'physician assistant','prov':'treating'},
{'id':'G05','hand':True,'html':'phq.html','scan':1,'title':'PHQ-9 of 03/22/2016','type':'questionnaire','dos':'2016-03-22','role':'patient','prov':'treating'},
{'id':'G06','html':'ghost_pt.html','scan':3,'title':'Physical therapy re-evaluation 03/17/2016 (practically unreadable)','type':'therapy-note','dos':'2016-03-17','role':'physical therapist','prov':'therapy'},
{'id':'G07','html':'ur.html','title':'Utilization Review determination 04/14/2016','type':'ur-decision','dos':'2016-04-14','role':'utilization review physician','prov':'ur'},
{'id':'G08','html':'pr2_0322.html','scan':2,'title':'PR-2 of 03/22/2016 (copy behind the UR letter)','type':'progress-report','dos':'2016-03-22','role':'physician assistant for the primary treating physician','prov':'treating','dup':'G03'},
{'id':'G09','hand':True,'html':'imr_app.html','scan':1,'title':'Application for Independent Medical Review','type':'imr-application','dos':'2016-05-03','role':'injured worker','prov':'legal'},
{'id':'G10','hand':True,'html':'vendor_order.html','scan':2,'title':'Device order form 03/28/2016','type':'other','dos':'2016-03-28','role':'device vendor','prov':'unknown'},
{'id':'G11','hand':True,'html':'vendor_deliv.html','title':'Device delivery record 02/18/2016','type':'other','dos':'2016-02-18','role':'device vendor','prov':'unknown'},
{'id':'G12','html':'other_pr2.html','title':'PR-2 of another patient (Dolores Y. Pacheco), 03/24/2016','type':'progress-report','dos':'2016-03-24','role':'physician assistant','prov':'treating','match':False},
{'id':'G13','html':'pr2_0209.html','annotated':True,'title':'PR-2 narrative of 02/09/2016','type':'progress-report','dos':'2016-02-09','role':'primary treating physician','prov':'treating'},
{'id':'G14','html':'qme.html','title':'QME report of 12/10/2015, excerpt','type':'ame-qme-report','dos':'2015-12-10','role':'qualified medical evaluator','prov':'ame-qme'},
{'id':'G15','html':'mri.html','title':'MRI right shoulder 11/25/2014','type':'imaging-report','dos':'2014-11-25','role':'radiologist','prov':'diagnostic'},
]
def stamp(d,i,n,g):
    r={'bates':f'QRSIG{700+g:05d}'}; k=d['id']
    r['top']=f'06/08/2016 03:{10+g:02d} PM  QUAIL RUN SIG   FAX 760 555 0122                     P {g:02d}/20'
    batch={'G02':1,'G03':2,'G04':3,'G05':4,'G06':5,'G12':6}
    if k in batch:
        r['extra']=f'<div style="top:.28in;left:.35in;font:8pt Liberation Mono">APR-06-2016 17:2{g%10}  VALLE CLARO ORTHO  760 555 0149   page {batch[k]+i-1} of 12</div>'
    if k in('G07','G08'):
        r['extra']=f'<div style="top:.28in;left:.35in;font:8pt Liberation Mono">2016-04-14 16:40 PALISADE 5305550183 -&gt; 7605550149  {(i if k=="G07" else 5)}/6</div>'
    if k=='G02': r['extra']+='<div class="rub" style="top:.75in;right:.5in;transform:rotate(-6deg)">QRSIG<br>APR 07 2016<br>REC\'D</div>'
    if k=='G09': r['extra']='<div class="sticker" style="top:.5in;right:.45in;transform:rotate(1deg)">Case CM16-OO98671</div><div class="rub" style="bottom:.7in;left:.8in">RECEIVED MAY 09 2016</div>'
    if k=='G08': r['extra']+='<div class="hand" style="top:.55in;right:.7in;font-size:16pt">attach 3</div>'
    return r
