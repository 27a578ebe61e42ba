package io.yizhan.service.pages.seeker;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;

/** Jobs for tests of the seeker's pages. */
final class SeekerJobs {

  private SeekerJobs() {}

  /** Publishes a job with everything that the page shows; an older one is replaced. */
  static Reply publish(RunningService service, String id, String trade, String settlement) {
    String body =
        """
        {"id":"ID","title":"招TRADE","description":"厂内干活，电话13800138000","occupation":"TRADE",
         "employer":{"name":"葛店<b>管道厂ID"},"headcount":3,
         "wage":{"min":280,"max":320,"unit":"DAY","settlement":"SETTLEMENT"},
         "shifts":[{"date":"2030-11-25","start":"07:00","end":"17:00"}],
         "location":{"lat":30.5346,"lon":114.7021,"region":"420704","address":"葛店物流园"},
         "benefits":["包午餐"],"validUntil":"2030-11-25T07:00:00+08:00"}
        """
            .replace("ID", id)
            .replace("TRADE", trade)
            .replace("SETTLEMENT", settlement);
    Reply reply = service.call("PUT", "/api/jobs/" + id, "demo-staff", body);
    if (reply.status() == 404) {
      reply = service.call("POST", "/api/jobs", "demo-staff", body);
    }
    assertThat(reply.status()).isIn(200, 201);
    return reply;
  }
}
