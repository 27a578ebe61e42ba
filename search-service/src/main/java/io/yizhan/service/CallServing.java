package io.yizhan.service;

import io.dropwizard.core.setup.Environment;
import io.yizhan.calls.CallAllocations;
import io.yizhan.calls.CallPolicy;
import io.yizhan.calls.Calls;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.service.calls.AllocationResource;
import io.yizhan.service.calls.CallsResource;
import io.yizhan.store.CallStore;
import java.time.InstantSource;

/** Offers employers' calls, and the dealing out of people among them. Stateless. */
final class CallServing {

  private CallServing() {}

  /** Registers both. */
  static Calls register(
      YizhanConfiguration configuration,
      Environment environment,
      Storage storage,
      Matching matching,
      LiveIndex jobs,
      LiveIndex workers,
      InstantSource clock) {
    CallStore store = storage.database().calls();
    CallPolicy policy = configuration.getCalls().build();
    Calls calls = Calls.create(jobs, matching, store, policy);
    environment
        .jersey()
        .register(
            new CallsResource(
                calls, jobs, workers, storage.records(), clock, environment.getObjectMapper()));
    environment
        .jersey()
        .register(
            new AllocationResource(
                CallAllocations.create(matching, store, policy, configuration.getCalls().effort()),
                clock,
                environment.getObjectMapper()));
    return calls;
  }
}
