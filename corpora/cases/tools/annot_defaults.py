"""Short keys of the inline marks -> the attributes of ANNOTATION.md, with defaults by name."""
import re, datetime
ING = {
 'oxycontin': 'oxycodone', 'oxycodone': 'oxycodone', 'oxycodone hcl er': 'oxycodone', 'oxycodone er': 'oxycodone', 'oxy contin': 'oxycodone',
 'soma': 'carisoprodol', 'carisoprodol': 'carisoprodol', 'carisoprodal': 'carisoprodol', 'zanaflex': 'tizanidine', 'tizanidine': 'tizanidine', 'tizanidine hcl': 'tizanidine', 'zanaflx': 'tizanidine',
 'lyrica': 'pregabalin', 'pregabalin': 'pregabalin', 'norco': 'acetaminophen+hydrocodone', 'hydrocodone-acetaminophen': 'acetaminophen+hydrocodone', 'hydrocodone/apap': 'acetaminophen+hydrocodone', 'hydrocodone-apap': 'acetaminophen+hydrocodone', 'hydrocodone': 'hydrocodone', 'hydrocodone bit/acetaminophen': 'acetaminophen+hydrocodone',
 'percocet': 'acetaminophen+oxycodone', 'ultram': 'tramadol', 'tramadol': 'tramadol', 'tramadol hcl': 'tramadol', 'naproxen': 'naproxen', 'naproxen sodium': 'naproxen', 'anaprox': 'naproxen', 'anaprox ds': 'naproxen', 'naprosyn': 'naproxen',
 'motrin': 'ibuprofen', 'ibuprofen': 'ibuprofen', 'advil': 'ibuprofen', 'gabapentin': 'gabapentin', 'neurontin': 'gabapentin', 'cymbalta': 'duloxetine', 'elavil': 'amitriptyline', 'amitriptyline': 'amitriptyline',
 'flexeril': 'cyclobenzaprine', 'cyclobenzaprine': 'cyclobenzaprine', 'cyclobenzaprine hcl': 'cyclobenzaprine', 'lisinopril': 'lisinopril', 'amoxicillin': 'amoxicillin', 'tylenol': 'acetaminophen', 'acetaminophen': 'acetaminophen', 'codeine': 'codeine', 'aspirin': 'aspirin',
 'penicillin': 'penicillin', 'metformin': 'metformin', 'morphine': 'morphine', 'toradol': 'ketorolac', 'ketorolac': 'ketorolac', 'valium': 'diazepam', 'colace': 'docusate', 'docusate': 'docusate', 'docusate sodium': 'docusate', 'senokot': 'senna', 'sulfa': 'sulfonamide', 'atorvastatin': 'atorvastatin', 'atorvastatin calcium': 'atorvastatin',
 'keppra': 'levetiracetam', 'lidoderm': 'lidocaine', 'lidocaine': 'lidocaine', 'gadolinium': 'gadolinium', 'biofreeze': 'menthol', 'prilosec': 'omeprazole', 'omeprazole': 'omeprazole', 'aleve': 'naproxen', 'tylenol #3': 'acetaminophen+codeine',
 'norflex': 'orphenadrine', 'robaxin': 'methocarbamol', 'methocarbamol': 'methocarbamol', 'skelaxin': 'metaxalone', 'baclofen': 'baclofen', 'lioresal': 'baclofen', 'etodolac': 'etodolac', 'lodine': 'etodolac', 'relafen': 'nabumetone', 'nabumetone': 'nabumetone', 'mobic': 'meloxicam', 'meloxicam': 'meloxicam', 'celebrex': 'celecoxib', 'celecoxib': 'celecoxib', 'voltaren': 'diclofenac', 'voltaren gel': 'diclofenac', 'diclofenac': 'diclofenac', 'ultram er': 'tramadol', 'nucynta': 'tapentadol', 'tapentadol': 'tapentadol', 'ms contin': 'morphine', 'opana': 'oxymorphone', 'opana er': 'oxymorphone', 'butrans': 'buprenorphine', 'buprenorphine': 'buprenorphine', 'duragesic': 'fentanyl', 'fentanyl': 'fentanyl', 'dilaudid': 'hydromorphone', 'methadone': 'methadone', 'vicodin': 'acetaminophen+hydrocodone', 'lortab': 'acetaminophen+hydrocodone', 'topamax': 'topiramate', 'topiramate': 'topiramate', 'trazodone': 'trazodone', 'nortriptyline': 'nortriptyline', 'pamelor': 'nortriptyline', 'effexor': 'venlafaxine', 'venlafaxine': 'venlafaxine', 'zoloft': 'sertraline', 'sertraline': 'sertraline', 'lexapro': 'escitalopram', 'wellbutrin': 'bupropion', 'ambien': 'zolpidem', 'zolpidem': 'zolpidem', 'lunesta': 'eszopiclone', 'xanax': 'alprazolam', 'ativan': 'lorazepam', 'klonopin': 'clonazepam', 'duloxetine': 'duloxetine', 'protonix': 'pantoprazole', 'pantoprazole': 'pantoprazole', 'nexium': 'esomeprazole', 'zantac': 'ranitidine', 'senna': 'senna', 'miralax': 'polyethylene glycol', 'metoprolol': 'metoprolol', 'amlodipine': 'amlodipine', 'norvasc': 'amlodipine', 'hctz': 'hydrochlorothiazide', 'hydrochlorothiazide': 'hydrochlorothiazide', 'levothyroxine': 'levothyroxine', 'simvastatin': 'simvastatin', 'albuterol': 'albuterol', 'prednisone': 'prednisone', 'medrol dose pack': 'methylprednisolone', 'medrol dosepak': 'methylprednisolone', 'kenalog': 'triamcinolone', 'depo-medrol': 'methylprednisolone', 'celestone': 'betamethasone', 'marcaine': 'bupivacaine', 'bupivacaine': 'bupivacaine', 'versed': 'midazolam', 'midazolam': 'midazolam', 'omnipaque': 'iohexol', 'capsaicin': 'capsaicin', 'narcan': 'naloxone', 'naloxone': 'naloxone', 'hydrocodone bitartrate/acetaminophen': 'acetaminophen+hydrocodone', 'apap': 'acetaminophen', 'oxycodone ir': 'oxycodone', 'roxicodone': 'oxycodone', 'marijuana': 'cannabis', 'cannabis': 'cannabis',
}
CLS = {'opioid': 'opioid', 'opioids': 'opioid', 'narcotics': 'opioid', 'narcotic': 'opioid', 'opioid medication': 'opioid', 'opioid medications': 'opioid', 'nsaids': 'nsaid', 'nsaid': 'nsaid', 'muscle relaxants': 'muscle relaxant', 'muscle relaxant': 'muscle relaxant', 'anti-inflammatories': 'nsaid', 'anti-inflammatory': 'nsaid',
 'pain medication': 'pain medication', 'pain medications': 'pain medication', 'pain medicine': 'pain medication', 'pain meds': 'pain medication', 'analgesics': 'analgesic', 'over-the-counter analgesics': 'analgesic', 'antispasticity drugs': 'antispasticity drug', 'otc analgesics': 'analgesic', 'analgesic': 'analgesic', 'analgesic medications': 'analgesic', 'pain pills': 'pain medication', 'opiates': 'opioid', 'topicals': 'topical', 'blood thinners': 'anticoagulant', 'prescription pain medication': 'pain medication', 'opioid analgesics': 'opioid', 'prescription medications': 'prescription medication', 'sedatives': 'sedative', 'neuropathic agents': 'neuropathic agent', 'controlled substances': 'controlled substance', 'corticosteroids': 'corticosteroid', 'benzodiazepines': 'benzodiazepine', 'herbs': 'herb', 'herbal formula': 'herb', 'herbal medicine': 'herb', 'anticonvulsants': 'anticonvulsant', 'antidepressants': 'antidepressant', 'stool softener': 'stool softener', 'oral steroids': 'corticosteroid'}
FAM = [
 (r'acupunct|electroacupuncture|needl|moxa|cupping|infrared|tui na', 'acupuncture'),
 (r'chiro|manual therap|manipulat|joint mobiliz|soft tissue mobil|myofascial release|STM\b', 'chiropractic'),
 (r'inject|epidural|\bESI\b|stellate|nerve block|trigger point|sympathetic block', 'injection'),
 (r'spinal cord stim|\bSCS\b|radiofrequency|rhizotomy', 'stimulation'),
 (r'TENS|splint|brace|orthosis|lumbar support|cane|cold pack unit|\bsling|wrist immobil|corset|cast', 'device'),
 (r'MRI|x-?ray|radiograph|bone scan|CT\b|fluoro|plain film', 'imaging'),
 (r'EMG|NCS|NCV|electrodiag|nerve conduction', 'electrodiagnostic'),
 (r'urine drug|UDS|\bCBC\b|blood test|toxicology|laboratory|liver function', 'laboratory'),
 (r'fusion|surg|repair|arthroscop|appendectomy|cholecyst|release|hysterect|discectomy|tubal|cesarean|C-section|operat|decompression', 'surgery'),
 (r'functional restoration|detox|pain program|work conditioning program', 'programme'),
 (r'psych|cognitive|CBT|counsel', 'behavioural'),
 (r'consult|referral|follow-?up|AME|agreed medical|evaluation with|orthop(a)?edic eval|IME|QME|recheck|re-?check', 'consultation'),
 (r'home health', 'home-care'),
 (r'physical therap|\bPT\b|\bP\.T\.|therap(y|eutic)|exercise|HEP|stretch|heat|ice|cold pack|ultrasound|e-?stim|electrical stim|IFC|traction|massage|work conditioning|work hardening|aquatic|gait training|neuromuscular|kinesio|desensitiz|mirror|paraffin|treadmill|modalit|body mechanics|lifting simulation|stabilization|hot pack|97\d\d\d|bike', 'physical-medicine'),
]
MON = 'january february march april may june july august september october november december'.split()

def date_value(q):
    s = q.strip()
    m = re.fullmatch(r'(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})', s)
    if m:
        mo, d, y = int(m[1]), int(m[2]), int(m[3])
        if y < 100: y += 2000 if y < 40 else 1900
        return datetime.date(y, mo, d).isoformat()
    m = re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', s)
    if m: return s
    m = re.fullmatch(r'([A-Za-z]{3,9})\.?[\s\-]+(\d{1,2})(?:st|nd|rd|th)?[,.]?[\s\-]+(\d{4})', s)
    if m:
        k = [i for i, x in enumerate(MON) if x.startswith(m[1].lower()[:3])][0] + 1
        return datetime.date(int(m[3]), k, int(m[2])).isoformat()
    m = re.fullmatch(r'(\d{1,2})[\s\-]([A-Za-z]{3,9})[\s\-](\d{4})', s)
    if m:
        k = [i for i, x in enumerate(MON) if x.startswith(m[2].lower()[:3])][0] + 1
        return datetime.date(int(m[3]), k, int(m[1])).isoformat()
    m = re.fullmatch(r'([A-Za-z]{3,9})\.?,?(?: of)? (\d{4})', s)
    if m:
        k = [i for i, x in enumerate(MON) if x.startswith(m[1].lower()[:3])][0] + 1
        return f'{int(m[2]):04d}-{k:02d}'
    m = re.fullmatch(r'(\d{1,2})/(\d{4})', s)
    if m: return f'{int(m[2]):04d}-{int(m[1]):02d}'
    return None

KEYS = {
 'M': {'k': 'kind', 'i': 'ingredient', 's': 'strength', 'd': 'dose', 'r': 'route', 'f': 'frequency', 'du': 'duration', 'fo': 'form', 'q': 'quantity', 'rf': 'refills', 'c': 'change', 'a': 'assertion', 'al': 'allergy'},
 'P': {'fam': 'family', 'n': 'count', 'f': 'frequency', 'du': 'duration', 'site': 'site', 'side': 'side', 'a': 'assertion'},
 'N': {'lo': 'low', 'hi': 'high', 'x': 'context', 'site': 'site', 'a': 'assertion'},
 'W': {'st': 'status', 'pm': 'permanence', 'lb': 'lift_lb', 'h': 'hours', 'a': 'assertion'},
 'F': {'d': 'direction', 'in': 'instrument', 'sc': 'score', 'a': 'assertion'},
 'D': {'r': 'role', 'v': 'value'},
}
NAME = {'M': 'MEDICATION', 'P': 'PROCEDURE', 'N': 'PAIN_SCORE', 'W': 'WORK_STATUS', 'F': 'FUNCTION', 'D': 'DATE'}
SHORT = {  # short values
 'st': {'off': 'off-work', 'mod': 'modified', 'full': 'full-duty', 'not': 'not-working', 'res': 'restrictions', 'ps': 'permanent-and-stationary'},
 'pm': {'p': 'permanent', 't': 'temporary'},
 'a': {'p': 'present', 'pa': 'past', 'r': 'requested', 'd': 'denied', 'n': 'negated', 'h': 'hypothetical', 'o': 'other'},
 'd': {'l': 'limited', 'w': 'worse', 'i': 'improved', 'u': 'unchanged', 'n': 'normal'},
 'x': {'c': 'current', 'w': 'with-medication', 'wo': 'without-medication', 'mx': 'worst', 'mn': 'least', 'av': 'average', 'b': 'before', 'af': 'after', 'u': 'unspecified'},
 'fam': {'pm': 'physical-medicine', 'ac': 'acupuncture', 'ch': 'chiropractic', 'co': 'consultation', 'dev': 'device', 'oth': 'other', 'img': 'imaging', 'lab': 'laboratory'},
 'r': {'s': 'service', 'o': 'other', 'i': 'injury', 'q': 'request', 'u': 'ur', 'm': 'imr', 'g': 'guideline'},
 'side': {'l': 'left', 'r': 'right', 'b': 'bilateral'},
 'c': {'s': 'start', 'x': 'stop', '+': 'increase', '-': 'decrease', '=': 'continue'},
}
def finish(t, q, a, doc):
    out = {}
    for k, v in a.items():
        if k not in KEYS[t]: raise SystemExit(f'{doc}: bad key {k} in {t} {q!r}')
        use = SHORT.get(k, {})
        if k == 'd' and t != 'F': use = {}
        if k == 'r' and t != 'D': use = {}
        if k == 'f': use = {}
        out[KEYS[t][k]] = use.get(v, v)
    if t == 'M':
        ql = q.lower().strip()
        if 'ingredient' not in out:
            if ql in ING: out['ingredient'] = ING[ql]
            elif ql in CLS: out['ingredient'] = CLS[ql]; out.setdefault('kind', 'class')
            else: raise SystemExit(f'{doc}: no ingredient for {q!r}')
        out.setdefault('kind', 'drug'); out.setdefault('assertion', 'present')
    if t == 'P':
        if 'family' not in out:
            for rx, f in FAM:
                if re.search(rx, q, re.I): out['family'] = f; break
            else: raise SystemExit(f'{doc}: no family for {q!r}')
        out.setdefault('assertion', 'present')
    if t in 'WF':
        out.setdefault('assertion', 'present')
        need = 'status' if t == 'W' else 'direction'
        if need not in out: raise SystemExit(f'{doc}: no {need} for {q!r}')
    if t == 'N':
        out.setdefault('context', 'unspecified')
        if 'low' not in out:
            s = re.sub(r'/\s*10\b|out of (10|ten)', '', q, flags=re.I)
            n = re.findall(r'\d+(?:\.\d)?', s)
            words = {'zero':0,'one':1,'two':2,'three':3,'four':4,'five':5,'six':6,'seven':7,'eight':8,'nine':9,'ten':10}
            if not n: n = [str(words[w]) for w in re.findall(r'[a-z]+', s.lower()) if w in words]
            if not n: raise SystemExit(f'{doc}: no score in {q!r}')
            out['low'], out['high'] = n[0], n[-1]
    if t == 'D':
        if 'value' not in out:
            out['value'] = date_value(q)
            if not out['value']: raise SystemExit(f'{doc}: no date value {q!r}')
        out.setdefault('role', 'other')
    return {'type': NAME[t], 'quote': q, 'attrs': out}
