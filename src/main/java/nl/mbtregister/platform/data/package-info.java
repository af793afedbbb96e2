/**
 * Rules and criteria that stand in JSON files: reading them so that each fault is told with its file and line, and
 * nothing that nobody asked for is passed over.
 */
package nl.mbtregister.platform.data;
