package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookOriginsTest {

  private final WebhookOrigins origins =
      new WebhookOrigins(Set.of("https://notify.example.cn", "http://10.0.0.5:8081/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://notify.example.cn/hook?x=1",
        "HTTPS://Notify.Example.cn",
        "http://10.0.0.5:8081/a/b"
      })
  void refusal_ofAnAddressThatTheOperatorNamed_isNone(String url) {
    assertThat(origins.refusal(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8081/admin",
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.5/",
        "http://10.0.0.5:8080/",
        "http://notify.example.cn/",
        "https://notify.example.cn.evil.cn/",
        "https://notify.example.cn@10.0.0.1/",
        "https://evil.cn/https://notify.example.cn",
        "file:///etc/passwd",
        "ftp://notify.example.cn/",
        "//notify.example.cn/",
        "notify.example.cn",
        "https://",
        "https://notify.example.cn/ a",
        ""
      })
  void refusal_ofAnyOtherAddress_saysWhy(String url) {
    assertThat(origins.refusal(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501})
  void refusal_ofALongAddress(int chars) {
    String start = "https://notify.example.cn/";
    String url = start + "a".repeat(chars - start.length());
    assertThat(origins.refusal(url).isEmpty()).isEqualTo(chars <= 500);
  }
}
