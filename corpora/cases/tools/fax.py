"""A clean PDF -> the pages as a fax machine gives them: 200 dpi, one bit, CCITT G4, no text layer.
The noise depends on the seed and the page number alone, so a case builds to the same bytes again."""
import glob, os, random, subprocess, tempfile
import numpy as np
from PIL import Image, ImageFilter

W, H = 1700, 2200
# skew in degrees; shrink leaves room for it; blur in pixels before the threshold; grain = deviation of the grey noise;
# threshold: a lower one gives thin, broken strokes, a higher one fat, closed ones
LEVELS = {
    1: dict(skew=(.05, .30), shrink=.995, blur=(.35, .5), grain=6, threshold=[(150, 170)], specks=(10, 30), big=0, streaks=(0, 0), shadow=0, half=0),
    2: dict(skew=(.40, .80), shrink=.985, blur=(.55, .75), grain=14, threshold=[(150, 180)], specks=(450, 750), big=0, streaks=(1, 2), shadow=.2, half=0),
    3: dict(skew=(1.0, 1.8), shrink=.97, blur=(.65, .85), grain=18, threshold=[(130, 144), (178, 194)], specks=(2200, 3600), big=.03, streaks=(1, 3), shadow=.8, half=.25),
}


def noisy(im, level, seed):
    p, rnd = LEVELS[level], random.Random(seed)
    grain = np.random.RandomState(rnd.randrange(2 ** 31))
    sw, sh = int(W * p['shrink']), int(H * p['shrink'])
    sheet = Image.new('L', (W, H), 255)
    sheet.paste(im.resize((sw, sh), Image.LANCZOS), ((W - sw) // 2, (H - sh) // 2))
    sheet = sheet.rotate(rnd.choice((-1, 1)) * rnd.uniform(*p['skew']), Image.BICUBIC, fillcolor=255)
    sheet = sheet.filter(ImageFilter.GaussianBlur(rnd.uniform(*p['blur'])))
    if rnd.random() < p['half']:                             # standard resolution: every second line is lost
        sheet = sheet.resize((W, H // 2), Image.BOX)
        standard = True
    else:
        standard = False
    a = np.asarray(sheet, dtype=np.float32)
    a = a + grain.normal(0, p['grain'], a.shape)
    black = a < rnd.uniform(*rnd.choice(p['threshold']))
    if standard:
        black = np.repeat(black, 2, axis=0)
    specks(black, p, rnd)
    streaks(black, p, rnd)
    if rnd.random() < p['shadow']:
        shadow(black, rnd)
    return Image.fromarray(np.where(black, 0, 255).astype(np.uint8)).convert('1', dither=Image.NONE)


def specks(black, p, rnd):
    for _ in range(rnd.randint(*p['specks'])):
        x, y = rnd.randrange(W - 3), rnd.randrange(H - 3)
        black[y, x] = True
        if rnd.random() < .4:
            dx, dy = rnd.choice(((0, 1), (1, 0), (1, 1)))
            black[y + dy, x + dx] = True
        if rnd.random() < p['big']:
            black[y:y + 2, x:x + 3] = True


def streaks(black, p, rnd):
    for _ in range(rnd.randint(*p['streaks'])):
        x = rnd.choice((rnd.randrange(15, 75), rnd.randrange(W - 75, W - 15)))
        y = rnd.randrange(H // 2)
        for yy in range(y, min(H, y + rnd.randrange(300, 1500))):
            if rnd.random() < .8:
                black[yy, x] = True


def shadow(black, rnd):
    left, width = rnd.random() < .5, 3.0
    for y in range(H):
        width = min(14., max(0., width + rnd.uniform(-1, 1)))
        k = int(width)
        if k:
            black[y, slice(0, k) if left else slice(W - k, W)] = True


def fax(pdf, out, level, seed):
    """pdf: clean PDF, letter size; out: the PDF to write; level 1 to 3; seed: any text, the document's id."""
    with tempfile.TemporaryDirectory(prefix='casefile-') as wd:
        subprocess.run(['pdftoppm', '-r', '200', '-gray', pdf, os.path.join(wd, 'p')], check=True)
        pages = [noisy(Image.open(f).convert('L'), level, f'{seed}/{i}') for i, f in enumerate(sorted(glob.glob(os.path.join(wd, '*.pgm'))))]
    pages[0].save(out, 'PDF', resolution=200.0, save_all=True, append_images=pages[1:])
