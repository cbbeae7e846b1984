"""Times the PostgreSQL recorder of the `eventsourcing` library: batches of events, one transaction each.

usage: recorder.py HOST PORT USER DATABASE ROWS COUNT BATCH BYTES

Fills its table up to ROWS events, then adds COUNT more in batches of BATCH and prints how many a second that was.
Each event has BYTES bytes of state, and five belong to one aggregate.
"""

import sys
import time
import uuid

from eventsourcing.persistence import StoredEvent
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore


def events(count, state):
    for _ in range(0, count, 5):
        aggregate = uuid.uuid4()
        for version in range(1, 6):
            yield StoredEvent(
                originator_id=aggregate, originator_version=version, topic="dossier:contact.recorded", state=state
            )


def batches(count, size, state):
    batch = []
    for event in events(count, state):
        batch.append(event)
        if len(batch) == size:
            yield batch
            batch = []


def main():
    host, port, user, database = sys.argv[1:5]
    rows, count, size, length = (int(argument) for argument in sys.argv[5:9])
    # The faster of the library's two ways; the other one, a pipeline, never ends for batches of this size.
    datastore = PostgresDatastore(
        dbname=database, host=host, port=port, user=user, password="", enable_db_functions=True
    )
    recorder = PostgresApplicationRecorder(datastore, events_table_name="recorded_events")
    recorder.create_table()
    state = b"s" * length
    have = recorder.max_notification_id() or 0
    for batch in batches(max(0, rows - have), size, state):
        recorder.insert_events(batch)
    prepared = list(batches(count, size, state))
    start = time.perf_counter()
    for batch in prepared:
        recorder.insert_events(batch)
    print(count / (time.perf_counter() - start))
    datastore.close()


main()
