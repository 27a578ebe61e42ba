package io.yizhan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is no request, and how it is said. */
class AllocationRequestTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 25, 12, 0);

  @Test
  void span_endsWhereItBegins_isRefused() {
    assertRefused(() -> new WorkSpan(NOON, NOON), "end must be after start 2026-11-25T12:00");
  }

  @Test
  void match_scoreOutsideItsRange_isRefused() {
    assertRefused(() -> new CallMatch("W1", 1.5), "score of W1 must be 0..1; got: 1.5");
    assertRefused(() -> new CallMatch("W1", Double.NaN), "score of W1 must be 0..1; got: NaN");
  }

  @Test
  void call_impossiblePlaces_areRefused() {
    assertRefused(() -> call("C1", 0), "places of call C1 must be 1..10000; got: 0");
    assertRefused(() -> call("C1", 1_000_000_000), "got: 1000000000");
  }

  @Test
  void call_workerNamedTwice_isRefused() {
    assertRefused(
        () -> call("C1", 1, new CallMatch("W1", .5), new CallMatch("W1", .6)), "got twice: W1");
  }

  @Test
  void crew_ofOne_isRefused() {
    assertRefused(() -> Crew.of(List.of("W1")), "two or more different workers; got: [W1]");
    assertRefused(() -> new Crew(List.of("W1", "W1")), "two or more different workers");
  }

  @Test
  void request_whatContradictsItself_isRefused() {
    assertRefused(
        () -> request(List.of(call("C1", 1), call("C1", 2)), Map.of()),
        "ids of calls must differ; got twice: C1");
    assertRefused(
        () -> request(List.of(), Map.of("W1", -1)), "exposure of W1 must be 0..100000; got: -1");
  }

  @Test
  void call_workerOfTwoCrews_isRefused() {
    List<Crew> crews = List.of(Crew.of(List.of("W1", "W2")), Crew.of(List.of("W2", "W3")));
    assertRefused(
        () -> new OpenCall("C1", 1, List.of(), Optional.empty(), List.of(), crews),
        "a worker must be of one crew of call C1; got two: W2");
  }

  @Test
  void crew_anyOrder_isTheSame() {
    assertThat(Crew.of(List.of("W2", "W1"))).isEqualTo(Crew.of(List.of("W1", "W2")));
  }

  private static OpenCall call(String id, int places, CallMatch... matches) {
    return new OpenCall(id, places, List.of(), Optional.empty(), List.of(matches), List.of());
  }

  private static void request(List<OpenCall> calls, Map<String, Integer> exposure) {
    assertThat(new AllocationRequest(calls, exposure)).isNotNull();
  }

  private static void assertRefused(ThrowingCallable act, String message) {
    assertThatThrownBy(act)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
