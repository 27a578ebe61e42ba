-- Questions that staff have answered once for all, of the shape of all records.
CREATE TABLE faq (LIKE job INCLUDING ALL);
