// By itself, so that it can be loaded by itself.
export { webDarkTheme } from '@fluentui/react-components';
