extension BSN {
    /// How many numbers in a text could be citizen service numbers: nine digits on their own that pass the test.
    ///
    /// One in eleven random numbers passes and so does every RSIN, so a finding is a warning and never more. The
    /// numbers themselves are not returned, because whoever warns must not repeat them.
    package static func suspects(in text: String) -> Int {
        text.split { !($0.isASCII && ($0.isNumber || $0.isLetter)) }
            .count { $0.utf8.count == 9 && ElevenTest.passes($0) }
    }
}
