/// What this server's batches take whatever their size, and so how many events make a second batch worth sending
/// before the first is answered.
///
/// Two small batches cost two waits for the disk where one does; two large ones keep the server and the callers at work
/// at once. How large depends on the disk: a commit takes a tenth of a millisecond on one and ten on another.
struct BatchPace {
    private static let secondBatchSizes = 8...64
    /// Of what a batch takes beyond its events, so many microseconds ask for one event more in the second.
    private static let microsecondsPerEventWaited = 64.0
    /// What one event costs the server, roughly; used only to tell the rest from it.
    private static let microsecondsPerEvent = 16.0
    /// No single stall counts for more.
    private static let longest = 10_000.0

    /// A running mean, most of it the commit.
    private var microsecondsPerBatch = 1_000.0
    private var sentAlone: ContinuousClock.Instant?

    /// How many events have to wait before they are sent behind a batch that isn't answered yet.
    var secondBatchMinimum: Int {
        let wanted = Int(microsecondsPerBatch / Self.microsecondsPerEventWaited)
        return min(max(wanted, Self.secondBatchSizes.lowerBound), Self.secondBatchSizes.upperBound)
    }

    /// A batch was sent, with none or some under way before it.
    mutating func sent(behind others: Int) {
        sentAlone = others == 0 ? .now : nil
    }

    /// A batch was answered; it teaches something if nothing else kept the server busy meanwhile.
    mutating func answered(events: Int) {
        guard let sentAlone else { return }
        self.sentAlone = nil
        let took = (ContinuousClock.now - sentAlone) / .microseconds(1)
        let rest = min(max(0, took - Double(events) * Self.microsecondsPerEvent), Self.longest)
        microsecondsPerBatch += (rest - microsecondsPerBatch) / 16
    }

    /// What was sent will not be answered.
    mutating func lost() {
        sentAlone = nil
    }
}
