/// An instant as `timestamptz` keeps it: microseconds since the start of 2000 in UTC, or one of the two infinities.
package struct PostgresTimestamp: RawRepresentable, Hashable, Comparable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    package static let infinity = PostgresTimestamp(rawValue: .max)
    package static let negativeInfinity = PostgresTimestamp(rawValue: .min)

    /// From 1970-01-01 to 2000-01-01: 10,957 days.
    private static let unixOffset: Int64 = 946_684_800_000_000

    /// An instant counted from 1970; nothing where the count does not fit.
    package init?(microsecondsSince1970 microseconds: Int64) {
        let (value, overflow) = microseconds.subtractingReportingOverflow(Self.unixOffset)
        guard !overflow, value != .min else { return nil }
        rawValue = value
    }

    /// The count from 1970; nothing for the infinities and where it does not fit.
    package var microsecondsSince1970: Int64? {
        guard isFinite else { return nil }
        let (value, overflow) = rawValue.addingReportingOverflow(Self.unixOffset)
        return overflow ? nil : value
    }

    package var isFinite: Bool {
        self != .infinity && self != .negativeInfinity
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension PostgresTimestamp: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .timestamptz }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        // `timestamp` has the same bytes but no zone: to read it as an instant would make one up.
        try bytes.require(type, among: [.timestamptz])
        rawValue = try bytes.integer(Int64.self)
    }
}
