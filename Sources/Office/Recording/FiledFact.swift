import Facts
import Regulation

/// A fact that was decided, and the stream that it is recorded in.
struct FiledFact<Event: LedgerEvent> {
    let stream: StreamID
    let fact: Decided<Event>
}
