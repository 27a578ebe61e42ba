package io.yizhan.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.codahale.metrics.MetricRegistry;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import io.yizhan.codec.FieldError;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

  private final MetricRegistry metrics = new MetricRegistry();
  private final ProblemMapper mapper = new ProblemMapper(metrics);

  @Test
  void toResponse_faultOfOurs_givesAnIdAndNothingElse() {
    Response response = mapper.toResponse(new IllegalStateException("secret of 13800138000"));
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getMediaType()).hasToString("application/problem+json");
    Problem problem = (Problem) response.getEntity();
    assertThat(problem.code()).isEqualTo("INTERNAL");
    assertThat(problem.detail()).matches("请把编号告诉工作人员：[0-9a-f-]{36}");
    assertThat(problem.errors()).isEmpty();
    assertThat(problem.toString()).doesNotContain("secret", "13800138000");
  }

  /** An answer that cannot be written is no fault of the caller's JSON. */
  @Test
  void toResponse_answerCannotBeWritten_isOurFault() {
    StreamWriteException unwritable = new JsonGenerationException("no", (Throwable) null, null);
    assertThat(mapper.toResponse(unwritable).getStatus()).isEqualTo(500);
  }

  @Test
  void toResponse_statusOfAnotherServer_isOurFault() {
    assertThat(mapper.toResponse(new ServiceUnavailableException()).getStatus()).isEqualTo(500);
  }

  @Test
  void toResponse_each_isCountedByItsCode() {
    mapper.toResponse(new NotFoundException());
    mapper.toResponse(new NotFoundException());
    mapper.toResponse(new ProblemException(ProblemCode.FORBIDDEN, "不行"));
    assertThat(metrics.counter("problems.NOT_FOUND").getCount()).isEqualTo(2);
    assertThat(metrics.counter("problems.FORBIDDEN").getCount()).isEqualTo(1);
    assertThat(metrics.counter("problems.INTERNAL").getCount()).isZero();
  }

  @Test
  void problem_quotesContactData_withoutIt() {
    Problem problem =
        new ProblemException(
                ProblemCode.INVALID_PARAMETER,
                List.of(new FieldError("a.wang@example.cn", "收到：「13800138000」")))
            .problem();
    assertThat(problem.errors()).containsExactly(new FieldError("<邮箱>", "收到：「<电话>」"));
    assertThat(problem.detail()).isEqualTo("<邮箱>：收到：「<电话>」");
  }

  @Test
  void codes_haveStatusTitleAndAdviceInChinese() {
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(code.status()).as("%s", code).isBetween(400, 599);
      assertThat(code.title()).as("%s", code).matches(".*\\p{IsHan}.*");
      assertThat(code.advice()).as("%s", code).matches(".*\\p{IsHan}.*");
      assertThat(Problem.of(code).type())
          .isEqualTo(
              "urn:yizhan:problem:"
                  + Arrays.stream(code.name().split("_", -1))
                      .map(word -> word.toLowerCase(Locale.ROOT))
                      .collect(Collectors.joining("-")));
    }
  }

  @Test
  void codes_types_differ() {
    assertThat(
            Arrays.stream(ProblemCode.values())
                .collect(Collectors.toMap(code -> Problem.of(code).type(), Function.identity())))
        .hasSameSizeAs(ProblemCode.values());
  }
}
