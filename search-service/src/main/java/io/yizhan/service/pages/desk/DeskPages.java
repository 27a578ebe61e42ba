package io.yizhan.service.pages.desk;

import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.yizhan.calls.CallAllocations;
import io.yizhan.calls.Calls;
import io.yizhan.figures.Figures;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.search.WorkerSearch;
import io.yizhan.service.calls.CallAcceptance;
import io.yizhan.service.pages.Pages;
import io.yizhan.store.RecordStore;
import java.time.InstantSource;

/**
 * Registers the pages of the desk.
 *
 * @param calls employers' calls
 * @param allocations several calls at once
 * @param matching who fits, and who nearly does
 * @param jobs whose schema reads what is said
 * @param workers followed by what is registered
 * @param search for candidates
 * @param figures by day
 * @param records where workers are kept
 */
public record DeskPages(
    Calls calls,
    CallAllocations allocations,
    Matching matching,
    LiveIndex jobs,
    LiveIndex workers,
    WorkerSearch search,
    Figures figures,
    RecordStore records) {

  /** Registers them. */
  public void register(JerseyEnvironment jersey, Pages pages, InstantSource clock) {
    DeskCalls desk = new DeskCalls(calls, matching, jobs, workers);
    jersey.register(new DeskResource(pages, desk, new CallAcceptance(calls, records), clock));
    jersey.register(new DeskCallResource(pages, desk, clock));
    jersey.register(new DeskAllocationResource(pages, allocations, clock));
    jersey.register(new DeskFiguresResource(pages, figures, clock));
    DeskWorkers registry = new DeskWorkers(workers, search, records, clock);
    jersey.register(new DeskWorkersResource(pages, registry, clock));
    jersey.register(new DeskRegistrationResource(pages, registry, clock));
  }
}
