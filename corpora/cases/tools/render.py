"""HTML with inline marks -> one PDF a document, and the page of every mention. Chromium does the layout."""
import hashlib, html, json, os, re, subprocess, tempfile
from annot_defaults import finish

HERE = os.path.dirname(os.path.abspath(__file__))
BASE = open(os.path.join(HERE, 'base.css'), encoding='utf-8').read()
PAGINATE = open(os.path.join(HERE, 'paginate.js'), encoding='utf-8').read()
MARK = re.compile(r'\[\[([MPNWFD]):((?:(?!\[\[|\]\]).)*)\]\]', re.S)
CHROMIUM = ['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync',
            '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars', '--window-size=1200,1600']


def parse(src, doc, first=0):
    """[[T:text|k=v;k=v]] -> span; returns the html and {number: mention}, numbered from first."""
    ments = {}

    def sub(m):
        t, c = m.group(1), m.group(2)
        text, a = c.rsplit('|', 1) if '|' in c else (c, '')
        attrs = {}
        for kv in a.split(';'):
            if kv.strip():
                k, v = kv.split('=', 1)
                attrs[k.strip()] = html.unescape(v.strip())
        i = first + len(ments)
        q = re.sub(r'\s+', ' ', html.unescape(re.sub(r'<[^>]+>', '', text))).strip()
        ments[i] = finish(t, q, attrs, doc)
        return f'<span class="m" data-m="{i}">{text}</span>'

    prev = None
    while prev != src:
        prev, src = src, MARK.sub(sub, src)
    if '[[' in src:
        k = src.index('[[')
        raise SystemExit(f'{doc}: mark not understood near {src[k:k+120]!r}')
    return src, ments


def load(case_dir, d):
    """The HTML source of a document: includes put in, {{NAME}} replaced by the manifest's vars."""
    folder = os.path.join(case_dir, 'html')
    read = lambda name: open(os.path.join(folder, name), encoding='utf-8').read()
    src = re.sub(r'<!--#include (\S+)-->', lambda m: read(m.group(1)), read(d['html']))
    for k, v in d.get('vars', {}).items():
        src = src.replace('{{' + k + '}}', v)
    left = re.findall(r'\{\{(?!PAGES?\}|PAGE\+)[^}]*\}\}', src)
    if left:
        raise SystemExit(f"{d['id']}: no value for {left[:4]}")
    return src


def chromium(*args):
    with tempfile.TemporaryDirectory(prefix='casefile-') as profile:
        r = subprocess.run([*CHROMIUM, '--user-data-dir=' + profile, '--virtual-time-budget=4000', *args],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=300)
    return r.stdout.decode('utf-8', 'replace')


def page_html(case_dir, d, stamps):
    src, ments = parse(load(case_dir, d), d['id'])
    out = []
    for st in stamps:
        o = {}
        for k, v in st.items():
            o[k], ms = parse(v, d['id'], len(ments))
            ments.update(ms)
        out.append(o)
    src = src.replace('<head>', '<head><meta charset="utf-8"><style>' + BASE + '</style>', 1)
    js = json.dumps(out).replace('</', '<\\/')
    src = src.replace('</body>', f'<script>window.STAMPS={js};</script><script>{PAGINATE}</script></body>', 1)
    return re.sub(r'<title>.*?</title>', '<title>Untitled</title>', src, flags=re.S), ments


def render(case_dir, build_dir, d, stamps, name):
    """Renders build_dir/name.html and name.pdf unless both are already there for the same bytes; returns the layout."""
    src, ments = page_html(case_dir, d, stamps)
    base = os.path.join(build_dir, name)
    key = hashlib.sha256(src.encode('utf-8')).hexdigest()
    if os.path.exists(base + '.json') and os.path.exists(base + '.pdf'):
        old = json.load(open(base + '.json'))
        if old['key'] == key:
            return old
    open(base + '.html', 'w', encoding='utf-8').write(src)
    dom = ''
    for _ in range(3):                       # a busy machine now and then starves Chromium
        if os.path.exists(base + '.pdf'):
            os.remove(base + '.pdf')
        dom = chromium('--dump-dom', '--no-pdf-header-footer', '--print-to-pdf=' + base + '.pdf', 'file://' + base + '.html')
        if 'data-pages="' in dom and os.path.exists(base + '.pdf'):
            break
    else:
        raise SystemExit(f"{d['id']}: Chromium gave no pages")
    lay = layout(dom, ments)
    lay['key'] = key
    info = subprocess.run(['pdfinfo', base + '.pdf'], stdout=subprocess.PIPE).stdout.decode()
    lay['pdf_pages'] = int(re.search(r'Pages:\s+(\d+)', info).group(1))
    json.dump(lay, open(base + '.json', 'w'))
    return lay


def layout(dom, ments):
    inst = []
    for m in re.finditer(r'<span class="m"([^>]*)>', dom):
        a = dict(re.findall(r'data-(\w)="([^"]*)"', m.group(1)))
        if 'p' in a:
            e = dict(ments[int(a['m'])], p=int(a['p']))
            if 'z' in a:
                e['zone'] = a['z']
            inst.append(e)
    over = re.search(r'data-overflow="([^"]*)"', dom)
    return {'pages': int(re.search(r'data-pages="(\d+)"', dom).group(1)), 'mentions': inst,
            'overflow': over.group(1).strip() if over else '', 'fills': re.search(r'data-fills="([^"]*)"', dom).group(1)}
