package io.yizhan.service.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that browsers load beside a page: ours, from this package's resources, or a WebJar's. Its
 * address holds the digest of its content, so that it can be kept for good: {@code
 * /assets/3f9ab2c41d07/tokens.css}. A file that is missing from the class path fails the start.
 */
public enum Asset {
  /** Sizes, spaces, colours; what elder mode changes. */
  TOKENS("tokens.css", ours("tokens.css")),
  /** The look of the frame and of each component, by tokens alone. */
  COMPONENTS("components.css", ours("components.css")),
  /** Questions, quotes and documents. */
  ASK("ask.css", ours("ask.css")),
  /** Reads aloud in elder mode what is marked with {@code data-aloud}. */
  ALOUD("aloud.js", ours("aloud.js")),
  /** Swaps parts of a page for what the server sends. */
  HTMX("htmx.js", webJar("htmx.org/2.0.4/dist/htmx.min.js"));

  /** Before the digest in every address. */
  static final String ROOT = "/assets/";

  private static final String STYLE = "text/css;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final int DIGEST_BYTES = 6;

  private final String file;
  private final String resource;
  private final String digest;

  Asset(String file, String resource) {
    this.file = file;
    this.resource = resource;
    this.digest = digest(read(resource));
  }

  /** Its path on this site. */
  public String url() {
    return ROOT + digest + "/" + file;
  }

  /** Its media type. */
  String mediaType() {
    return file.endsWith(".css") ? STYLE : SCRIPT;
  }

  /** Its content, read anew. */
  byte[] content() {
    return read(resource);
  }

  private static String ours(String file) {
    return "/io/yizhan/service/pages/" + file;
  }

  private static String webJar(String path) {
    return "/META-INF/resources/webjars/" + path;
  }

  private static byte[] read(String resource) {
    try (InputStream stream = Asset.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
