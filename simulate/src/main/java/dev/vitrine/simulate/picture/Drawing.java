package dev.vitrine.simulate.picture;

import java.util.Locale;

/// Draws a silhouette on a soft background with a shadow.
final class Drawing {
  private static final int[] BACKGROUNDS = {
    0xeef2f7, 0xf7f0e8, 0xeaf3ee, 0xf3edf6, 0xf8ecec, 0xe8f1f4, 0xf4f4ee, 0xefeef8
  };

  private Drawing() {}

  static String draw(String shape, int rgb, int seed) {
    int ground = BACKGROUNDS[seed % BACKGROUNDS.length];
    int view = seed >> 3;
    double scale = 0.88 + (view % 4) * 0.04;
    int tilt = view >> 2 & 1;
    StringBuilder svg = new StringBuilder(2048);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\"><defs>");
    gradient(
        svg, "g", Palette.shade(ground, 0.55), Palette.shade(ground, -0.1), "x2=\"0\" y2=\"1\"");
    gradient(
        svg,
        "m",
        Palette.shade(rgb, 0.16),
        Palette.shade(rgb, -0.12),
        "x2=\"260\" y2=\"360\" gradientUnits=\"userSpaceOnUse\"");
    svg.append("<radialGradient id=\"s\"><stop stop-opacity=\".26\"/>")
        .append("<stop offset=\"1\" stop-opacity=\"0\"/></radialGradient></defs>")
        .append("<rect width=\"400\" height=\"400\" fill=\"url(#g)\"/>")
        .append("<ellipse cx=\"200\" cy=\"352\" rx=\"128\" ry=\"20\" fill=\"url(#s)\"/>");
    double move = 200 - 200 * scale;
    svg.append(
        String.format(
            Locale.ROOT,
            "<g transform=\"translate(%.1f %.1f) scale(%s%.2f %.2f)\" stroke-linejoin=\"round\""
                + " stroke-linecap=\"round\">",
            tilt == 1 ? 400 - move : move,
            move + 8 * (0.96 - scale) * 12,
            tilt == 1 ? "-" : "",
            scale,
            scale));
    svg.append(coloured(shape, rgb)).append("</g></svg>");
    return svg.toString();
  }

  private static void gradient(StringBuilder svg, String id, int from, int to, String way) {
    svg.append("<linearGradient id=\"").append(id).append("\" x1=\"0\" y1=\"0\" ").append(way);
    svg.append("><stop stop-color=\"#").append(Palette.hex(from));
    svg.append("\"/><stop offset=\"1\" stop-color=\"#").append(Palette.hex(to));
    svg.append("\"/></linearGradient>");
  }

  private static String coloured(String shape, int rgb) {
    return shape
        .replace("$c", "url(#m)")
        .replace("$d", '#' + Palette.hex(Palette.shade(rgb, -0.22)))
        .replace("$e", '#' + Palette.hex(Palette.shade(rgb, -0.5)))
        .replace("$l", '#' + Palette.hex(Palette.shade(rgb, 0.45)));
  }
}
