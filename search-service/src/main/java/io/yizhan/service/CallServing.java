package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/**
 * Employers' calls, and the dealing out of people among them, as they are offered.
 *
 * @param calls the calls
 * @param allocations several at once
 */
record CallServing(Calls calls, CallAllocations allocations) {

  /** Registers both. */
  static CallServing register(
      YizhanConfiguration configuration,
      Environment environment,
      Storage storage,
      Matching matching,
      LiveIndex jobs,
      LiveIndex workers,
      InstantSource clock) {
    CallStore store = storage.database().calls();
    CallPolicy policy = configuration.getCalls().build();
    ObjectMapper json = environment.getObjectMapper();
    Calls calls = Calls.create(jobs, matching, store, policy);
    CallAllocations allocations =
        CallAllocations.create(matching, store, policy, configuration.getCalls().effort());
    environment
        .jersey()
        .register(new CallsResource(calls, jobs, workers, storage.records(), clock, json));
    environment.jersey().register(new AllocationResource(allocations, clock, json));
    return new CallServing(calls, allocations);
  }
}
