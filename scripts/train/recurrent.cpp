// A small bidirectional GRU tagger, for comparison with the linear one (npm run train -- --compare). Not shipped.
// Reads the sequences that compare.ts writes; prints token scores on the development set per epoch.
// Adam, one document a step, deterministic. Build: g++ -O3 -march=native -ffast-math.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>
using std::vector;
typedef vector<float> Row;

static const int E = 48, H = 48, L = 10;
static std::mt19937 rng(11);

struct Param {
  Row w, g, m, v;
  explicit Param(size_t n, float scale) : w(n), g(n), m(n), v(n) {
    std::normal_distribution<float> d(0, scale);
    for (auto &x : w) x = d(rng);
  }
  void step(float rate, int t, bool sparse = false) {
    float b1 = 1 - std::pow(0.9f, t), b2 = 1 - std::pow(0.999f, t);
    for (size_t i = 0; i < w.size(); i++) {
      if (sparse && g[i] == 0) continue;
      m[i] = 0.9f * m[i] + 0.1f * g[i];
      v[i] = 0.999f * v[i] + 0.001f * g[i] * g[i];
      w[i] -= rate * (m[i] / b1) / (std::sqrt(v[i] / b2) + 1e-8f);
      g[i] = 0;
    }
  }
};

struct Doc { int n, k; vector<int32_t> ids; vector<uint8_t> y; };
static float sig(float x) { return 1 / (1 + std::exp(-x)); }

// One direction: gates z, r, candidate c over [input, state].
struct Gru {
  Param wx, wh, b;
  Gru() : wx(3 * H * E, 0.12f), wh(3 * H * H, 0.12f), b(3 * H, 0) {}
  void run(const Row &x, int n, bool back, Row &h, Row &z, Row &r, Row &c) {
    h.assign((n + 1) * H, 0); z.assign(n * H, 0); r = z; c = z;
    for (int s = 0; s < n; s++) {
      int t = back ? n - 1 - s : s;
      const float *xt = &x[t * E], *p = &h[s * H];
      float a[3 * H];
      for (int j = 0; j < 3 * H; j++) {
        float v = b.w[j];
        const float *w = &wx.w[j * E];
        for (int i = 0; i < E; i++) v += w[i] * xt[i];
        if (j < 2 * H) { const float *u = &wh.w[j * H]; for (int i = 0; i < H; i++) v += u[i] * p[i]; }
        a[j] = v;
      }
      float rp[H];
      for (int j = 0; j < H; j++) { z[s * H + j] = sig(a[j]); r[s * H + j] = sig(a[H + j]); rp[j] = r[s * H + j] * p[j]; }
      for (int j = 0; j < H; j++) {
        float v = a[2 * H + j];
        const float *u = &wh.w[(2 * H + j) * H];
        for (int i = 0; i < H; i++) v += u[i] * rp[i];
        c[s * H + j] = std::tanh(v);
        h[(s + 1) * H + j] = (1 - z[s * H + j]) * p[j] + z[s * H + j] * c[s * H + j];
      }
    }
  }
  void grad(const Row &x, int n, bool back, const Row &h, const Row &z, const Row &r, const Row &c, const Row &dh, Row &dx) {
    float carry[H] = {0};
    for (int s = n - 1; s >= 0; s--) {
      int t = back ? n - 1 - s : s;
      const float *xt = &x[t * E], *p = &h[s * H];
      float d[H], da[3 * H], next[H] = {0}, drp[H] = {0};
      for (int j = 0; j < H; j++) {
        d[j] = carry[j] + dh[s * H + j];
        float zj = z[s * H + j], cj = c[s * H + j];
        da[j] = d[j] * (cj - p[j]) * zj * (1 - zj);
        da[2 * H + j] = d[j] * zj * (1 - cj * cj);
        next[j] = d[j] * (1 - zj);
      }
      for (int j = 0; j < H; j++) {
        float g = da[2 * H + j];
        float *u = &wh.w[(2 * H + j) * H], *ug = &wh.g[(2 * H + j) * H];
        for (int i = 0; i < H; i++) { drp[i] += g * u[i]; ug[i] += g * r[s * H + i] * p[i]; }
      }
      for (int j = 0; j < H; j++) { float rj = r[s * H + j]; da[H + j] = drp[j] * p[j] * rj * (1 - rj); next[j] += drp[j] * rj; }
      for (int j = 0; j < 3 * H; j++) {
        float g = da[j];
        b.g[j] += g;
        float *w = &wx.w[j * E], *wg = &wx.g[j * E];
        for (int i = 0; i < E; i++) { wg[i] += g * xt[i]; dx[t * E + i] += g * w[i]; }
        if (j < 2 * H) { float *u = &wh.w[j * H], *ug = &wh.g[j * H]; for (int i = 0; i < H; i++) { ug[i] += g * p[i]; next[i] += g * u[i]; } }
      }
      for (int j = 0; j < H; j++) carry[j] = next[j];
    }
  }
};

static vector<Doc> read(FILE *f) {
  int32_t count; if (fread(&count, 4, 1, f) != 1) exit(2);
  vector<Doc> docs(count);
  for (auto &d : docs) {
    int32_t head[2]; if (fread(head, 4, 2, f) != 2) exit(2);
    d.n = head[0]; d.k = head[1];
    d.ids.resize((size_t)d.n * d.k); d.y.resize(d.n);
    if (d.n && (fread(d.ids.data(), 4, d.ids.size(), f) != d.ids.size() || fread(d.y.data(), 1, d.n, f) != (size_t)d.n)) exit(2);
  }
  return docs;
}

int main(int argc, char **argv) {
  if (argc < 3) { fprintf(stderr, "usage: recurrent SEQUENCES EPOCHS\n"); return 2; }
  FILE *f = fopen(argv[1], "rb"); if (!f) { fprintf(stderr, "cannot read %s\n", argv[1]); return 2; }
  int32_t vocabulary; if (fread(&vocabulary, 4, 1, f) != 1) return 2;
  vector<Doc> train = read(f), dev = read(f);
  Param table((size_t)vocabulary * E, 0.08f), out(L * 2 * H, 0.1f), bias(L, 0);
  Gru fw, bw;
  int t = 0;
  std::uniform_real_distribution<float> unit(0, 1);
  auto pass = [&](const Doc &d, bool learn, double *tp, double *fp, double *fn, double *any) {
    int n = d.n; if (!n) return;
    Row x(n * E, 0), mask(n * d.k, 1);
    if (learn) for (auto &v : mask) v = unit(rng) < 0.25f ? 0 : 1 / 0.75f;
    for (int i = 0; i < n; i++) for (int k = 0; k < d.k; k++) {
      const float *e = &table.w[(size_t)d.ids[i * d.k + k] * E]; float m = mask[i * d.k + k];
      for (int j = 0; j < E; j++) x[i * E + j] += m * e[j];
    }
    Row hf, zf, rf, cf, hb, zb, rb, cb;
    fw.run(x, n, false, hf, zf, rf, cf); bw.run(x, n, true, hb, zb, rb, cb);
    Row df(n * H, 0), db(n * H, 0), dx(n * E, 0);
    for (int i = 0; i < n; i++) {
      float s[L], top = -1e9, sum = 0; const float *a = &hf[(i + 1) * H], *b = &hb[(n - i) * H];
      for (int l = 0; l < L; l++) { s[l] = bias.w[l]; for (int j = 0; j < H; j++) s[l] += out.w[l * 2 * H + j] * a[j] + out.w[l * 2 * H + H + j] * b[j]; top = std::max(top, s[l]); }
      int best = 0; for (int l = 0; l < L; l++) { if (s[l] > s[best]) best = l; }
      for (int l = 0; l < L; l++) { s[l] = std::exp(s[l] - top); sum += s[l]; }
      int y = d.y[i];
      if (!learn) {
        if (best == y) tp[y]++; else { fp[best]++; fn[y]++; }
        bool c = best >= 1 && best <= 5, g = y >= 1 && y <= 5;
        any[0] += c && g; any[1] += c && !g; any[2] += !c && g;
        continue;
      }
      for (int l = 0; l < L; l++) {
        float g = s[l] / sum - (l == y); bias.g[l] += g;
        for (int j = 0; j < H; j++) {
          out.g[l * 2 * H + j] += g * a[j]; out.g[l * 2 * H + H + j] += g * b[j];
          df[i * H + j] += g * out.w[l * 2 * H + j]; db[(n - 1 - i) * H + j] += g * out.w[l * 2 * H + H + j];
        }
      }
    }
    if (!learn) return;
    fw.grad(x, n, false, hf, zf, rf, cf, df, dx); bw.grad(x, n, true, hb, zb, rb, cb, db, dx);
    for (int i = 0; i < n; i++) for (int k = 0; k < d.k; k++) {
      float m = mask[i * d.k + k]; if (m == 0) continue;
      float *g = &table.g[(size_t)d.ids[i * d.k + k] * E];
      for (int j = 0; j < E; j++) g[j] += m * dx[i * E + j];
    }
    t++;
    float rate = 0.002f;
    table.step(rate, t, true);
    for (Param *p : {&out, &bias, &fw.wx, &fw.wh, &fw.b, &bw.wx, &bw.wh, &bw.b}) p->step(rate, t);
  };
  vector<int> order(train.size()); for (size_t i = 0; i < order.size(); i++) order[i] = i;
  for (int epoch = 1; epoch <= atoi(argv[2]); epoch++) {
    std::shuffle(order.begin(), order.end(), rng);
    for (int i : order) pass(train[i], true, 0, 0, 0, 0);
    double tp[L] = {0}, fp[L] = {0}, fn[L] = {0}, any[3] = {0};
    for (auto &d : dev) pass(d, false, tp, fp, fn, any);
    printf("epoch %d any %.1f", epoch, 200 * any[0] / (2 * any[0] + any[1] + any[2]));
    for (int l = 1; l < L; l++) printf(" %.1f", 200 * tp[l] / (2 * tp[l] + fp[l] + fn[l]));
    printf("\n"); fflush(stdout);
  }
}
